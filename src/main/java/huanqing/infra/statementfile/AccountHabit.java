package huanqing.infra.statementfile;

import huanqing.infra.statementfile.line.ByteLines;
import huanqing.infra.statementfile.line.Line;
import huanqing.infra.statementfile.line.StrictText;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import java.io.IOException;
import java.util.List;

/**
 * Looks ahead at how a file writes 对方账号. Alipay masks every account; in a file that was made fit to be shown around, words may
 * stand there in every row, and then words there are no sign of a shifted one.
 */
final class AccountHabit {
    private static final int LOOKED_AT = 40;
    private static final int FEWEST = 3;

    private AccountHabit() {}

    /** Whether the first rows have accounts in plain words and none that is masked. */
    static boolean of(Header header, StrictText text, ByteLines lines) throws IOException {
        int plain = 0;
        for (int ahead = 1; ahead <= LOOKED_AT && header.place(Column.ACCOUNT) >= 0; ahead++) {
            Line line = lines.peek(ahead);
            if (line == null || line.tooLong()) {
                break;
            }
            String account = text.decode(line.bytes())
                    .map(decoded -> accountIn(header, decoded))
                    .orElse("");
            if (AccountText.isMark(account)) {
                return false;
            }
            plain += account.isEmpty() ? 0 : 1;
        }
        return plain >= FEWEST;
    }

    private static String accountIn(Header header, String row) {
        List<String> cells = Cells.split(row, header.separator());
        return cells.size() == header.cells() ? header.cell(cells, Column.ACCOUNT) : "";
    }
}
