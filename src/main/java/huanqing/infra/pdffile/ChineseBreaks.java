package huanqing.infra.pdffile;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Where a line may end: as usual, but never so that the next one begins with a closing mark. */
final class ChineseBreaks extends DefaultSplitCharacter {
    private static final String NEVER_FIRST = "，。、；：？！）》」』”’％·";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] characters, PdfChunk[] chunks) {
        boolean closes = current + 1 < end && NEVER_FIRST.indexOf(characters[current + 1]) >= 0;
        return !closes && super.isSplitCharacter(start, current, end, characters, chunks);
    }
}
