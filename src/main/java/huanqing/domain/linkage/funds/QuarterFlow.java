package huanqing.domain.linkage.funds;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where Jiebei's money went and what paid Huabei's bills, in one quarter.
 *
 * @param quarter 1 to 4
 * @param drawn paid out by Jiebei in the quarter
 * @param drawnForHuabei at most this much of it can have paid Huabei's bills (then or shortly after)
 * @param repaid repaid on Huabei in the quarter
 * @param repaidFromJiebei at most this much of that can have come from Jiebei
 */
public record QuarterFlow(
        int year, int quarter, Money drawn, Money drawnForHuabei, Money repaid, Money repaidFromJiebei) {
    private static final Set<EntryKind> SHOWN = Set.of(EntryKind.DRAWDOWN, EntryKind.REPAYMENT);

    /** Every quarter with a Jiebei loan or a Huabei repayment, oldest first. */
    public static List<QuarterFlow> of(FundingFlow jiebeiToHuabei, List<Entry> entries) {
        TreeMap<Integer, Money[]> quarters = new TreeMap<>();
        for (Entry entry : entries) {
            EntryKind kind = entry.meaning().kind();
            Product product = kind == EntryKind.DRAWDOWN ? Product.JIEBEI : Product.HUABEI;
            boolean booked = entry.meaning().state() == EntryState.BOOKED;
            if (booked && SHOWN.contains(kind) && entry.meaning().product() == product) {
                add(quarters, entry.at(), kind == EntryKind.DRAWDOWN ? 0 : 2, entry.amount());
            }
        }
        for (FundingMatch match : jiebeiToHuabei.matches()) {
            add(quarters, match.borrowedAt(), 1, match.amount());
            add(quarters, match.repaidAt(), 3, match.amount());
        }
        return quarters.entrySet().stream()
                .map(entry -> quarter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(TreeMap<Integer, Money[]> quarters, LocalDateTime at, int part, Money amount) {
        int key = at.getYear() * 4 + (at.getMonthValue() - 1) / 3;
        Money[] parts =
                quarters.computeIfAbsent(key, ignored -> new Money[] {Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO});
        parts[part] = parts[part].plus(amount);
    }

    private static QuarterFlow quarter(int key, Money[] parts) {
        return new QuarterFlow(
                Math.floorDiv(key, 4), Math.floorMod(key, 4) + 1, parts[0], parts[1], parts[2], parts[3]);
    }
}
