package huanqing.app.credit;

import huanqing.domain.credit.bills.HuabeiAccount;
import huanqing.domain.credit.loans.JiebeiAccount;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Both products' dues, with the rows that they come from.
 *
 * @param coverage the days of which the ledger knows every row
 * @param huabeiEntries oldest first, in any state
 * @param jiebeiEntries oldest first, in any state
 */
public record Settlement(
        Coverage coverage,
        List<Entry> huabeiEntries,
        List<Entry> jiebeiEntries,
        HuabeiAccount huabei,
        JiebeiAccount jiebei) {

    /** All dues by their day. */
    public List<SettledDue> all() {
        return Stream.concat(huabei.dues().stream(), jiebei.dues().stream())
                .sorted(Comparator.comparing(
                                (SettledDue settled) -> settled.due().adjusted())
                        .thenComparing(settled -> settled.due().product()))
                .toList();
    }
}
