package huanqing.app.credit;

import huanqing.domain.credit.bills.HuabeiAccount;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.DueChoice;
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
        Contracts contracts,
        List<Entry> huabeiEntries,
        List<Entry> jiebeiEntries,
        HuabeiAccount huabei,
        JiebeiAccount jiebei) {

    /** All dues by their day, each with the figure of the side that the person trusts. */
    public List<SettledDue> all() {
        return Stream.concat(huabei.dues().stream(), jiebei.dues().stream())
                .map(this::trusted)
                .sorted(Comparator.comparing(
                                (SettledDue settled) -> settled.due().adjusted())
                        .thenComparing(settled -> settled.due().product()))
                .toList();
    }

    private SettledDue trusted(SettledDue settled) {
        DueChoice choice = contracts.choices().get(settled.due().id());
        return choice == null ? settled : settled.trusting(choice);
    }
}
