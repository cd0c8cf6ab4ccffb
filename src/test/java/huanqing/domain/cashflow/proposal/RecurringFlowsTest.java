package huanqing.domain.cashflow.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecurringFlowsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final List<Entry> rows = new ArrayList<>();

    @Test
    void wagesThatMoveAroundAWeekendAreProposedWithTheCautiousFigures() {
        income("明川公司", "工资-2026-08", "2026-08-14", 730000);
        income("明川公司", "工资-2026-09", "2026-09-15", 720000);
        income("明川公司", "工资-2026-10", "2026-10-15", 760000);
        income("明川公司", "工资-2026-11", "2026-11-13", 720000);
        FlowProposal found = only(propose());
        assertEquals(
                new PlannedFlow(
                        "工资",
                        FlowKind.INCOME,
                        Money.ofFen(720000),
                        Moment.EVENING,
                        Rhythm.MONTHLY,
                        LocalDate.parse("2026-12-15"),
                        Optional.empty()),
                found.flow());
        assertEquals(4, found.rows().size());
    }

    @Test
    void twoMonthsAreNoPayday() {
        income("明川公司", "工资", "2026-10-15", 720000);
        income("明川公司", "工资", "2026-11-15", 720000);
        assertEquals(List.of(), propose());
    }

    @Test
    void aPaydayAroundTheTurnOfTheMonthIsOne() {
        income("明川公司", "工资", "2026-08-31", 720000);
        income("明川公司", "工资", "2026-09-30", 720000);
        income("明川公司", "工资", "2026-11-02", 720000);
        assertEquals(3, only(propose()).rows().size());
        assertEquals(11, only(propose()).flow().first().getMonthValue(), "the next turn of the month");
    }

    @Test
    void rentIsAFixedOutflowOfTheMorning() {
        outflow("房东", "房租", "2026-09-02", 240000, Reason.ORDINARY_OUTFLOW);
        outflow("房东", "房租", "2026-10-01", 250000, Reason.ORDINARY_OUTFLOW);
        outflow("房东", "房租", "2026-11-01", 250000, Reason.ORDINARY_OUTFLOW);
        PlannedFlow rent = only(propose()).flow();
        assertEquals("房租", rent.label());
        assertEquals(FlowKind.OUTFLOW, rent.kind());
        assertEquals(Moment.MORNING, rent.moment());
        assertEquals(Money.ofFen(250000), rent.amount());
        assertEquals(LocalDate.parse("2026-12-01"), rent.first());
    }

    @Test
    void theSameCardPaidEachMonthIsAFixedOutflowButATransferToOneselfIsNot() {
        for (String month : List.of("09", "10", "11")) {
            entry(EntryKind.TRANSFER, Reason.CARD_REPAYMENT, "招行", "信用卡还款", "2026-" + month + "-08", 130000);
            entry(EntryKind.TRANSFER, Reason.OWN_TRANSFER, "余额宝", "转入", "2026-" + month + "-09", 200000);
        }
        assertEquals("信用卡还款", only(propose()).flow().label());
    }

    @Test
    void whatIsBoughtDayByDayIsNoFixedOutflow() {
        for (LocalDate day = LocalDate.parse("2026-06-01"); !day.isAfter(TODAY); day = day.plusDays(5)) {
            outflow("超市", "日用品", day.toString(), 12000, Reason.ORDINARY_OUTFLOW);
        }
        assertEquals(List.of(), propose());
    }

    @Test
    void smallSumsAreLeftOut() {
        for (String month : List.of("09", "10", "11")) {
            outflow("视频会员", "连续包月", "2026-" + month + "-08", 9999, Reason.ORDINARY_OUTFLOW);
        }
        assertEquals(List.of(), propose());
    }

    @Test
    void whatHasEndedIsNotProposed() {
        income("旧公司", "工资", "2026-05-15", 720000);
        income("旧公司", "工资", "2026-06-15", 720000);
        income("旧公司", "工资", "2026-07-15", 720000);
        income("朋友", "还钱", "2026-11-20", 50000);
        assertEquals(List.of(), propose());
    }

    @Test
    void twoPaydaysAMonthAreTwo() {
        for (String month : List.of("08", "09", "10", "11")) {
            income("平台", "结算", "2026-" + month + "-05", 200000);
            income("平台", "结算", "2026-" + month + "-20", 200000);
        }
        assertEquals(
                List.of("2026-12-05", "2026-12-20"),
                propose().stream()
                        .map(found -> found.flow().first().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsPlannedAlreadyIsNotProposedAgain() {
        for (String month : List.of("09", "10", "11")) {
            income("明川公司", "工资", "2026-" + month + "-15", 720000);
        }
        PlannedFlow planned = only(propose()).flow();
        assertEquals(List.of(), new RecurringFlows(TODAY).of(rows, List.of(planned)));
    }

    @Test
    void irregularSumsAreNoPayday() {
        income("客户", "尾款", "2026-08-15", 100000);
        income("客户", "尾款", "2026-09-15", 250000);
        income("客户", "尾款", "2026-10-15", 40000);
        income("客户", "尾款", "2026-11-15", 180000);
        assertEquals(List.of(), propose());
    }

    @Test
    void aPaydayIsFoundWhereverItLiesAmongOtherRows() {
        Random chance = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            rows.clear();
            int day = 1 + chance.nextInt(31);
            for (int back = 6; back >= 1; back--) {
                YearMonth month = YearMonth.from(TODAY).minusMonths(back);
                LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
                income(
                        "公司",
                        "薪资" + month,
                        due.plusDays(chance.nextInt(5) - 2).toString(),
                        800000 + chance.nextInt(200000));
                LocalDate any = month.atDay(1 + chance.nextInt(28));
                income("朋友", "转账", any.toString(), 10000L << chance.nextInt(8));
            }
            List<FlowProposal> wages = propose().stream()
                    .filter(found -> found.flow().label().equals("薪资"))
                    .toList();
            assertEquals(1, wages.size(), "day " + day + " in round " + round);
            assertTrue(wages.get(0).rows().size() >= 5, wages.get(0).toString());
            assertTrue(wages.get(0)
                    .flow()
                    .first()
                    .isAfter(wages.get(0).rows().get(0).at().toLocalDate()));
        }
    }

    private List<FlowProposal> propose() {
        return new RecurringFlows(TODAY).of(rows, List.of());
    }

    private static FlowProposal only(List<FlowProposal> found) {
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private void income(String from, String text, String day, long fen) {
        entry(EntryKind.INCOME, Reason.ORDINARY_INCOME, from, text, day, fen);
    }

    private void outflow(String to, String text, String day, long fen, Reason reason) {
        entry(EntryKind.OTHER_OUTFLOW, reason, to, text, day, fen);
    }

    private void entry(EntryKind kind, Reason reason, String counterparty, String text, String day, long fen) {
        rows.add(new Entry(
                new EntryId(rows.size() + 1L),
                Origin.TYPED,
                LocalDate.parse(day).atTime(10, 0),
                Money.ofFen(fen),
                new Wording("", counterparty, text, "", "", "", "", "", ""),
                Meaning.of(Product.NONE, kind, EntryState.BOOKED, reason)));
    }
}
