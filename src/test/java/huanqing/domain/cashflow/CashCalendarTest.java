package huanqing.domain.cashflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CashCalendarTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");
    private static final LocalDate TENTH = LocalDate.parse("2026-12-10");
    private static final CashFlow SALARY = flow(TENTH, Moment.EVENING, FlowKind.INCOME, 850000);
    private static final CashFlow RENT = flow(TENTH, Moment.MORNING, FlowKind.OUTFLOW, 300000);
    private static final CashFlow BILL =
            CashFlow.due(TENTH, FlowKind.COMMITTED_DUE, Money.ofFen(120000), new DueId("huabei-2026-12"));
    private static final CashFlow TOO_LATE = flow(LocalDate.parse("2027-01-01"), Moment.EVENING, FlowKind.INCOME, 1);

    @Test
    void takesTheDuesOfADayAfterItsOutflowsAndBeforeItsIncome() {
        assertEquals(List.of(RENT, BILL, SALARY), calendar().flows());
        assertEquals(Money.ofFen(-120000), BILL.signed());
        assertEquals(Money.ofFen(850000), SALARY.signed());
    }

    @Test
    void countsOnNothingThatWasNotSaid() {
        assertEquals(Money.ofFen(50000), calendar().atHand());
    }

    @Test
    void goesOnWithoutIncome() {
        assertEquals(List.of(RENT, BILL), calendar().withoutIncome().flows());
    }

    private static CashCalendar calendar() {
        return new CashCalendar(
                FIRST,
                LocalDate.parse("2026-12-31"),
                Optional.empty(),
                Optional.of(Money.ofFen(50000)),
                List.of(SALARY, BILL, TOO_LATE, RENT));
    }

    private static CashFlow flow(LocalDate on, Moment moment, FlowKind kind, long fen) {
        return new CashFlow(on, moment, kind, Money.ofFen(fen), Optional.empty(), "");
    }
}
