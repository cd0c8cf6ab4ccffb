package huanqing.domain.cashflow.proposal;

import huanqing.domain.ledger.Entry;
import java.util.List;

/** A word for recurring rows, taken from what they have in common: 工资 for 工资-2026-09 and 工资-2026-10. */
final class FlowLabel {
    private static final int SHORTEST = 2;

    private FlowLabel() {}

    static String of(List<Entry> rows) {
        String common = rows.get(0).wording().text();
        for (Entry row : rows) {
            common = commonStart(common, row.wording().text());
        }
        String word = withoutTail(common);
        return word.length() >= SHORTEST ? word : rows.get(0).wording().counterparty();
    }

    private static String commonStart(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    /** Cuts a date or number that had begun, and what joined it to the word. */
    private static String withoutTail(String common) {
        int end = common.length();
        while (end > 0 && !Character.isLetter(common.charAt(end - 1))) {
            end--;
        }
        return common.substring(0, end);
    }
}
