package huanqing.domain.credit.contract;

import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.CycleChange;
import java.util.List;

/**
 * What Huabei and the person agreed: the bill and due days over time (H1), and the settings of which the rules are not
 * sure.
 *
 * @param first the cycle before every change
 * @param changes later cycles, oldest first
 */
public record HuabeiContract(BillCycle first, List<CycleChange> changes, HuabeiSettings settings) {
    /** Bill day 1, due day 10, every setting at its default: what is assumed until the person confirms a contract. */
    public static final HuabeiContract USUAL = new HuabeiContract(BillCycle.USUAL, List.of(), HuabeiSettings.USUAL);

    public HuabeiContract {
        changes = List.copyOf(changes);
    }

    public BillCycles cycles() {
        return new BillCycles(first, changes, settings.billDayPosting());
    }
}
