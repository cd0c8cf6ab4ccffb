package huanqing.infra.pdffile;

import huanqing.app.report.Document;
import java.util.stream.Stream;

/** How wide the columns of a table are to each other: as their longest cell, but none so wide that it starves the others. */
final class ColumnWidths {
    private static final float LONGEST = 220;
    private static final float PADDING = 12;

    private ColumnWidths() {}

    static float[] of(Document.Table table, PdfFonts fonts) {
        float[] widths = new float[table.header().size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            double longest = Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .mapToDouble(row -> fonts.width(row.get(at)))
                    .max()
                    .orElse(0);
            widths[column] = PADDING + Math.min(LONGEST, (float) longest);
        }
        return widths;
    }
}
