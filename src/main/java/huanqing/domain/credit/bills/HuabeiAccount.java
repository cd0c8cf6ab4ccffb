package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Huabei as the ledger shows it.
 *
 * @param dues by their day
 * @param owed billed, unbilled and waiting to be confirmed, without fees that are not billed yet; empty while the opening
 *     balance is unknown, that is until a bill whose whole window is in the ledger was repaid in full
 * @param instalments orders, then bills, of which terms are not billed yet, oldest first
 * @param refused why a bill was not turned into instalments or deferred as the person said, by the bill's month
 */
public record HuabeiAccount(
        List<SettledDue> dues,
        Optional<Money> owed,
        List<OpenInstalments> instalments,
        Map<YearMonth, ConversionObstacle> refused) {
    /** A ledger without Huabei. */
    public static final HuabeiAccount NONE = new HuabeiAccount(List.of(), Optional.empty(), List.of(), Map.of());

    public HuabeiAccount {
        instalments = List.copyOf(instalments);
        refused = Map.copyOf(refused);
    }
}
