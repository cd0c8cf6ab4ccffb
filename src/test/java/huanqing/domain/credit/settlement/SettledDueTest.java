package huanqing.domain.credit.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom the person trusts for a due. */
class SettledDueTest {
    private final Rows rows = new Rows();

    @Test
    void theComputedFigureCanBeTrustedInsteadAndTheDifferenceStays() {
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 10007, "2026-02");

        Due due = bill().trusting(new DueChoice(DueSource.COMPUTED, Optional.empty()))
                .due();

        assertEquals(Optional.of(Money.ofFen(10000)), due.total());
        assertEquals(DueSource.COMPUTED, due.source());
        assertEquals(Optional.of(Money.ofFen(-7)), bill().claims().difference());
    }

    @Test
    void aPartPaymentThatThePersonCallsTheWholeEndsTheBill() {
        rows.purchase("2026-01-05", 10000).manual("2026-02-09", 400, "2026-02");

        assertEquals(DueState.OVERDUE, bill().due().state());
        Due due = bill().trusting(new DueChoice(DueSource.USER, Optional.of(Money.ofFen(400))))
                .due();

        assertEquals(DueState.PAID, due.state());
        assertEquals(DueSource.USER, due.source());
        assertEquals(Optional.of(Money.ofFen(10000 - 400 + 19 * 5)), due.difference());
    }

    @Test
    void aSideThatSaysNothingCannotBeTrusted() {
        rows.purchase("2026-01-05", 10000);

        assertEquals(bill(), bill().trusting(new DueChoice(DueSource.STATEMENT, Optional.empty())));
    }

    private SettledDue bill() {
        LocalDate today = LocalDate.parse("2026-03-01");
        Coverage coverage = Coverage.of(LocalDate.parse("2025-12-01"), today);
        return new HuabeiDues(HuabeiContract.USUAL, coverage, today)
                .of(rows.list()).dues().stream()
                        .filter(settled -> settled.due().id().value().equals("huabei-2026-02"))
                        .findFirst()
                        .orElseThrow();
    }
}
