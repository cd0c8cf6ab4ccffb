package huanqing.infra.pdffile;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** The paper's title and the page's number at the foot of every page. */
final class PageFoot extends PdfPageEventHelper {
    private static final float BELOW = 18;

    private final String title;
    private final PdfFonts fonts;

    PageFoot(String title, PdfFonts fonts) {
        this.title = title;
        this.fonts = fonts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_LEFT,
                fonts.foot(title + " · " + writer.getPageNumber()),
                document.left(),
                document.bottom() - BELOW,
                0);
    }
}
