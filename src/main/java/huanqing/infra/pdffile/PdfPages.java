package huanqing.infra.pdffile;

import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import huanqing.app.report.Document;
import huanqing.app.report.DocumentFormat;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A paper as PDF on A4, with its Chinese font inside, so that it looks and prints the same everywhere. */
public final class PdfPages implements DocumentFormat {
    private static final float MARGIN = 56;
    private static final float GAP = 6;
    private static final float PADDING = 5;
    private static final Color RULE = new Color(0xd0d7de);
    private static final Color HEADER = new Color(0xf6f8fa);

    @Override
    public byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfFonts fonts = new PdfFonts();
        com.lowagie.text.Document pages =
                new com.lowagie.text.Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 2 * GAP);
        PdfWriter writer = PdfWriter.getInstance(pages, bytes);
        writer.setPageEvent(new PageFoot(document.title(), fonts));
        pages.addTitle(document.title());
        pages.open();
        pages.add(fonts.title(document.title()));
        pages.add(fonts.quiet(document.subtitle()));
        document.blocks().forEach(block -> pages.add(element(block, fonts)));
        pages.close();
        return bytes.toByteArray();
    }

    private static Element element(Document.Block block, PdfFonts fonts) {
        if (block instanceof Document.Heading heading) {
            return fonts.heading(heading.text());
        }
        if (block instanceof Document.Paragraph paragraph) {
            return fonts.text(paragraph.text());
        }
        return table((Document.Table) block, fonts);
    }

    private static PdfPTable table(Document.Table block, PdfFonts fonts) {
        PdfPTable table = new PdfPTable(block.header().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
        table.setSpacingAfter(GAP);
        table.setHeaderRows(1);
        table.setWidths(ColumnWidths.of(block, fonts));
        row(table, block, block.header(), fonts, true);
        for (int place = 0; place < block.rows().size(); place++) {
            boolean strong = block.closing() && place == block.rows().size() - 1;
            row(table, block, block.rows().get(place), fonts, strong);
        }
        return table;
    }

    private static void row(PdfPTable table, Document.Table block, List<String> cells, PdfFonts fonts, boolean strong) {
        for (int column = 0; column < cells.size(); column++) {
            Phrase phrase = fonts.cell(cells.get(column), strong);
            PdfPCell cell = new PdfPCell(phrase);
            cell.setPadding(PADDING);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(RULE);
            if (table.size() == 0) {
                cell.setBackgroundColor(HEADER);
            }
            cell.setHorizontalAlignment(block.amounts().contains(column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(cell);
        }
    }
}
