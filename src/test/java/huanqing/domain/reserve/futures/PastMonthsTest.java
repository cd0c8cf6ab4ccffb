package huanqing.domain.reserve.futures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastMonthsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void onlyFullKnownMonthsCount() {
        add("2026-01-20", EntryKind.PURCHASE, 10);
        add("2026-02-10", EntryKind.PURCHASE, 20);
        add("2026-04-30", EntryKind.PURCHASE, 40);
        add("2026-05-02", EntryKind.PURCHASE, 50);
        PastMonths past = past(span("2026-01-16", "2026-05-20"));
        assertEquals(Optional.of(YearMonth.of(2026, 2)), past.first());
        assertArrayEquals(new long[] {20, 0, 40}, past.totals(DrawnKind.PURCHASE));
        assertFalse(past.areEnough());
    }

    @Test
    void theMonthOfTheDayCountsOnceItIsOver() {
        add("2026-01-20", EntryKind.PURCHASE, 10);
        add("2026-05-02", EntryKind.PURCHASE, 50);
        PastMonths past = PastMonths.of(
                entries, Coverage.of(List.of(span("2026-01-01", "2026-05-31"))), false, LocalDate.parse("2026-05-31"));
        assertArrayEquals(new long[] {10, 0, 0, 0, 50}, past.totals(DrawnKind.PURCHASE));
    }

    @Test
    void theLongestStretchCountsAndAFewMissingDaysDoNotBreakIt() {
        add("2025-01-02", EntryKind.PURCHASE, 1);
        add("2026-03-02", EntryKind.PURCHASE, 3);
        PastMonths past = past(
                span("2025-01-01", "2025-02-28"), span("2026-01-01", "2026-02-27"), span("2026-03-02", "2026-04-30"));
        assertEquals(Optional.of(YearMonth.of(2026, 1)), past.first());
        assertArrayEquals(new long[] {0, 0, 3, 0}, past.totals(DrawnKind.PURCHASE));
    }

    @Test
    void whatIsUnknownIsNone() {
        add("2026-05-02", EntryKind.PURCHASE, 50);
        assertEquals(PastMonths.NONE, past(span("2026-04-20", "2026-05-20")));
        assertEquals(PastMonths.NONE, past());
    }

    @Test
    void refundsLessenAndLoansCountOnlyWhereTheyAreUnconfirmed() {
        add("2026-01-05", EntryKind.PURCHASE, 100);
        add("2026-01-05", EntryKind.REFUND, 30);
        add("2026-01-18", EntryKind.LOAN_REPAYMENT, 7);
        add("2026-01-25", EntryKind.INCOME, 900);
        add("2026-01-26", EntryKind.DRAWDOWN, 5_000);
        PastMonths past = past(span("2026-01-01", "2026-01-31"));
        assertEquals(
                List.of(new PastFlow(5, DrawnKind.PURCHASE, 1, 70), new PastFlow(25, DrawnKind.INCOME, 1, 900)),
                past.months().get(0));
        PastMonths withLoans =
                PastMonths.of(entries, Coverage.of(List.of(span("2026-01-01", "2026-01-31"))), true, TODAY);
        assertArrayEquals(new long[] {7}, withLoans.totals(DrawnKind.LOAN_REPAYMENT));
    }

    private PastMonths past(Span... spans) {
        return PastMonths.of(entries, Coverage.of(List.of(spans)), false, TODAY);
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    private void add(String day, EntryKind kind, long fen) {
        Product product =
                switch (kind) {
                    case INCOME -> Product.NONE;
                    case LOAN_REPAYMENT, DRAWDOWN -> Product.JIEBEI;
                    default -> Product.HUABEI;
                };
        Meaning meaning = new Meaning(
                product,
                kind,
                EntryState.BOOKED,
                Reason.HUABEI_PURCHASE,
                0,
                Optional.empty(),
                RepaymentMode.UNSTATED,
                Optional.empty());
        entries.add(new Entry(
                new EntryId(entries.size() + 1),
                Origin.TYPED,
                LocalDate.parse(day).atTime(12, 0),
                Money.ofFen(fen),
                new Wording("", "", "", "", "", "", "", "", ""),
                meaning));
    }
}
