package huanqing.infra.pdffile;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program's own Chinese font, of which a paper carries the characters that it uses. */
final class PdfFonts {
    private static final String FOLDER = "/huanqing/ui/fonts/";
    private static final Color QUIET = new Color(0x59636e);
    /** What stands for a character that the font does not have: seen to be missing, never left out. */
    private static final String MISSING = "□";

    private static final ChineseBreaks BREAKS = new ChineseBreaks();
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10;
    private static final float SMALL = 8;
    private static final float LINE = 1.5f;

    private final BaseFont regular = load("NotoSansSC-Regular.ttf");
    private final BaseFont bold = load("NotoSansSC-Bold.ttf");

    Paragraph title(String text) {
        return paragraph(text, new Font(bold, TITLE));
    }

    Paragraph heading(String text) {
        Paragraph heading = paragraph(text, new Font(bold, HEADING));
        heading.setSpacingBefore(HEADING);
        return heading;
    }

    Paragraph text(String text) {
        return paragraph(text, new Font(regular, TEXT));
    }

    Paragraph quiet(String text) {
        return paragraph(text, new Font(regular, TEXT, Font.NORMAL, QUIET));
    }

    Phrase foot(String text) {
        return new Phrase(shown(text, regular), new Font(regular, SMALL, Font.NORMAL, QUIET));
    }

    Phrase cell(String text, boolean strong) {
        BaseFont font = strong && text.codePoints().allMatch(bold::charExists) ? bold : regular;
        return new Phrase(shown(text, font), new Font(font, TEXT));
    }

    /** The width of a line in a table, in points. */
    float width(String text) {
        return bold.getWidthPoint(shown(text, bold), TEXT);
    }

    private static Paragraph paragraph(String text, Font font) {
        Chunk line = new Chunk(shown(text, font.getBaseFont()), font);
        line.setSplitCharacter(BREAKS);
        Paragraph paragraph = new Paragraph(line);
        paragraph.setMultipliedLeading(LINE);
        return paragraph;
    }

    private static String shown(String text, BaseFont font) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(character -> shown.append(
                        character == '\n' || font.charExists(character) ? Character.toString(character) : MISSING));
        return shown.toString();
    }

    private static BaseFont load(String name) {
        try (InputStream font = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own font cannot be read: " + name, e);
        }
    }
}
