package huanqing.domain.credit.bills;

import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Huabei as the ledger shows it.
 *
 * @param dues by their day
 * @param owed billed, unbilled and waiting to be confirmed, without fees that are not billed yet; empty while the opening
 *     balance is unknown, that is until a bill whose whole window is in the ledger was repaid in full
 * @param instalments orders of which terms are not billed yet, oldest first
 */
public record HuabeiAccount(List<SettledDue> dues, Optional<Money> owed, List<OpenInstalments> instalments) {
    /** A ledger without Huabei. */
    public static final HuabeiAccount NONE = new HuabeiAccount(List.of(), Optional.empty(), List.of());

    public HuabeiAccount {
        instalments = List.copyOf(instalments);
    }
}
