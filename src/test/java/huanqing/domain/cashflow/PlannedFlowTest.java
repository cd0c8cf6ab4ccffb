package huanqing.domain.cashflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedFlowTest {
    private static final Money SALARY = Money.ofFen(850000);

    @Test
    void comesOnTheLastDayOfAShorterMonth() {
        PlannedFlow salary = monthly("2026-12-31", Optional.empty());
        assertEquals(
                days("2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"),
                between(salary, "2026-12-01", "2027-03-31"));
    }

    @Test
    void beginsWithItsFirstDayAndEndsWithItsLast() {
        PlannedFlow salary = monthly("2026-12-10", Optional.of(LocalDate.parse("2027-02-09")));
        assertEquals(days("2026-12-10", "2027-01-10"), between(salary, "2026-01-01", "2027-12-31"));
    }

    @Test
    void comesOnceWhenItComesOnce() {
        PlannedFlow bonus = new PlannedFlow(
                "年终奖",
                FlowKind.INCOME,
                SALARY,
                Moment.EVENING,
                Rhythm.ONCE,
                LocalDate.parse("2027-01-20"),
                Optional.empty());
        assertEquals(days("2027-01-20"), between(bonus, "2026-12-01", "2027-12-31"));
        assertEquals(days(), between(bonus, "2027-01-21", "2027-12-31"));
    }

    @Test
    void isNoDueAndNeverNothing() {
        LocalDate day = LocalDate.parse("2027-01-20");
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlannedFlow(
                        "", FlowKind.OUTFLOW, Money.ZERO, Moment.MORNING, Rhythm.ONCE, day, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlannedFlow(
                        "", FlowKind.EXPECTED_DUE, SALARY, Moment.MORNING, Rhythm.ONCE, day, Optional.empty()));
    }

    private static PlannedFlow monthly(String first, Optional<LocalDate> last) {
        return new PlannedFlow(
                "工资", FlowKind.INCOME, SALARY, Moment.EVENING, Rhythm.MONTHLY, LocalDate.parse(first), last);
    }

    private static List<LocalDate> between(PlannedFlow flow, String from, String to) {
        return flow.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(CashFlow::on)
                .toList();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
