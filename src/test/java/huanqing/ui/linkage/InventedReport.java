package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourAnalysis;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.PairedMonths;
import huanqing.domain.linkage.SharedHistory;
import huanqing.domain.linkage.funds.DebtRolling;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.FundingKind;
import huanqing.domain.linkage.funds.FundingMatch;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.funds.RollingFlag;
import huanqing.domain.linkage.funds.RollingLevel;
import huanqing.domain.linkage.funds.RollingSign;
import huanqing.domain.linkage.structure.Causes;
import huanqing.domain.linkage.structure.StructureTable;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Reports on invented months; the figures of behaviour are the real ones of those months. */
final class InventedReport {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final long SEED = 1;
    private static final int REPLICATES = 999;

    private InventedReport() {}

    /** Jiebei follows Huabei a month later. */
    static LinkageReport linked() {
        return of(30, true);
    }

    static LinkageReport unlinked() {
        return of(30, false);
    }

    static LinkageReport tooShort() {
        return of(7, true);
    }

    static LinkageReport never() {
        return of(0, true);
    }

    private static LinkageReport of(int count, boolean linked) {
        PairedMonths months = months(count, linked);
        Behaviour behaviour = new BehaviourAnalysis(months, REPLICATES, SEED).run();
        return new LinkageReport(
                TODAY,
                SEED,
                new SharedHistory(
                        count == 0
                                ? Optional.empty()
                                : Optional.of(YearMonth.of(2026, 10).minusMonths(count - 1L)),
                        months),
                repayments(count),
                behaviour,
                behaviour.tests().map(tests -> LinkCost.of(months, SEED)),
                funds(),
                new LinkageReport.Structure(
                        StructureTable.of(List.of(), Map.of()),
                        new Causes(
                                        TODAY,
                                        List.of(),
                                        List.of(),
                                        Map.of(Product.HUABEI, new BigDecimal("0.0005")),
                                        List.of())
                                .find()));
    }

    private static List<Entry> repayments(int count) {
        return count == 0 ? List.of() : List.of(repayment(Product.HUABEI, EntryKind.REPAYMENT, 10, 123_400));
    }

    private static Entry repayment(Product product, EntryKind kind, int day, long fen) {
        return new Entry(
                new EntryId(7),
                Origin.TYPED,
                LocalDateTime.of(2026, 10, day, 11, 30),
                Money.ofFen(fen),
                new Wording("", "花呗", "花呗自动还款", "不计收支", "", "还款成功", "", "", ""),
                Meaning.of(product, kind, EntryState.BOOKED, Reason.HUABEI_REPAYMENT));
    }

    private static PairedMonths months(int count, boolean linked) {
        Random random = new Random(5);
        long[] huabei = random.longs(count, 100_000, 260_000).toArray();
        long[] noise = random.longs(count, 0, 40_000).toArray();
        long[] other = random.longs(count, 50_000, 200_000).toArray();
        long[] jiebei = new long[count];
        Arrays.setAll(jiebei, i -> linked && i > 0 ? huabei[i - 1] / 2 + noise[i] : other[i]);
        boolean[] huabeiStress = new boolean[count];
        boolean[] jiebeiStress = new boolean[count];
        for (int i = 0; i < count; i++) {
            huabeiStress[i] = i % 7 == 3 || i % 11 == 5;
            jiebeiStress[i] = linked ? i % 7 == 3 || i % 13 == 8 : i % 6 == 1;
        }
        return new PairedMonths(huabei, jiebei, huabeiStress, jiebeiStress);
    }

    private static LinkageReport.Funds funds() {
        LocalDateTime day = LocalDateTime.of(2026, 9, 8, 10, 0);
        FundingFlow cash = new FundingFlow(
                Product.JIEBEI,
                Product.HUABEI,
                FundingKind.CASH,
                Money.ofFen(2_200_000),
                Money.ofFen(2_218_750),
                List.of(new FundingMatch(
                        new EntryId(1), day, new EntryId(2), day.plusDays(2), Money.ofFen(1_420_000))));
        FundingFlow spared =
                new FundingFlow(Product.HUABEI, Product.JIEBEI, FundingKind.SPARED, Money.ZERO, Money.ZERO, List.of());
        return new LinkageReport.Funds(
                List.of(cash, spared),
                List.of(
                        new QuarterFlow(
                                2026,
                                2,
                                Money.ofFen(900_000),
                                Money.ofFen(420_000),
                                Money.ofFen(618_750),
                                Money.ofFen(420_000)),
                        new QuarterFlow(
                                2026,
                                3,
                                Money.ofFen(1_300_000),
                                Money.ofFen(1_000_000),
                                Money.ofFen(1_600_000),
                                Money.ofFen(1_000_000))),
                new DebtRolling(RollingLevel.AMBER, flags()));
    }

    private static List<RollingFlag> flags() {
        return Arrays.stream(RollingSign.values())
                .map(sign ->
                        new RollingFlag(sign, state(sign), OptionalDouble.empty(), List.of(new EntryId(1)), List.of()))
                .toList();
    }

    private static FlagState state(RollingSign sign) {
        return switch (sign) {
            case R1, R7 -> FlagState.RAISED;
            case R4, R5, R6 -> FlagState.UNKNOWN;
            default -> FlagState.CLEAR;
        };
    }
}
