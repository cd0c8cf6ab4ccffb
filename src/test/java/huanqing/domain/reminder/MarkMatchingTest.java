package huanqing.domain.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.BatchId;
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

class MarkMatchingTest {
    private static final long LAST_IMPORT = 4;
    private static final Wording NO_WORDS = new Wording("", "", "", "", "", "", "", "", "");

    private final List<PaidMark> marks = new ArrayList<>();
    private final List<Entry> rows = new ArrayList<>();

    @Test
    void three_days_off_is_the_same_repayment_and_four_are_not() {
        mark("2026-11-09", 300_00);
        row("2026-11-12", 300_00, "2026-11");
        assertMet(1);

        rows.clear();
        row("2026-11-13", 300_00, "2026-11");
        row("2026-11-05", 300_00, "2026-11");
        assertMet(0);
    }

    @Test
    void a_fen_more_is_another_repayment() {
        mark("2026-11-09", 300_00);
        row("2026-11-09", 300_01, "2026-11");

        assertMet(0);
    }

    @Test
    void a_row_that_names_another_bill_is_another_repayment_and_one_that_names_none_may_be_it() {
        mark("2026-11-09", 300_00);
        row("2026-11-09", 300_00, "2026-10");
        assertMet(0);

        row("2026-11-09", 300_00, "");
        assertMet(1);
    }

    @Test
    void a_row_that_was_there_before_the_mark_is_not_it() {
        mark("2026-11-09", 300_00);
        add("2026-11-09", 300_00, "2026-11", Product.HUABEI, EntryState.BOOKED, LAST_IMPORT);

        assertMet(0);
    }

    @Test
    void what_failed_and_what_repays_the_other_product_is_not_it() {
        mark("2026-11-09", 300_00);
        add("2026-11-09", 300_00, "", Product.HUABEI, EntryState.FAILED, LAST_IMPORT + 1);
        add("2026-11-09", 300_00, "", Product.JIEBEI, EntryState.BOOKED, LAST_IMPORT + 1);

        assertMet(0);
    }

    @Test
    void one_row_is_the_row_of_one_mark() {
        mark("2026-11-08", 300_00);
        mark("2026-11-09", 300_00);
        row("2026-11-09", 300_00, "2026-11");
        assertMet(1);

        row("2026-11-10", 300_00, "2026-11");
        assertMet(2);
    }

    @Test
    void the_parts_of_one_day_are_a_mark_of_their_sum_for_loans_only() {
        mark("2026-11-09", 300_00);
        row("2026-11-09", 100_00, "2026-11");
        row("2026-11-09", 200_00, "2026-11");
        assertMet(0);

        marks.clear();
        rows.clear();
        loanMark("2026-11-09", 300_00);
        add("2026-11-10", 100_00, "", Product.JIEBEI, EntryState.BOOKED, LAST_IMPORT + 1);
        add("2026-11-10", 200_00, "", Product.JIEBEI, EntryState.BOOKED, LAST_IMPORT + 1);
        add("2026-11-11", 50_00, "", Product.JIEBEI, EntryState.BOOKED, LAST_IMPORT + 1);
        assertMet(1);
    }

    private void assertMet(int count) {
        assertEquals(count, MarkMatching.met(marks, rows).size());
    }

    private void mark(String day, long fen) {
        add(day, fen, Product.HUABEI, Optional.of(YearMonth.of(2026, 11)), "huabei-2026-11");
    }

    private void loanMark(String day, long fen) {
        add(day, fen, Product.JIEBEI, Optional.empty(), "jiebei-2026-11-10");
    }

    private void add(String day, long fen, Product product, Optional<YearMonth> bill, String due) {
        marks.add(new PaidMark(
                new PaidMark.MarkId(marks.size() + 1L),
                new DueId(due),
                product,
                bill,
                Money.ofFen(fen),
                LocalDate.parse(day).atTime(12, 0),
                LAST_IMPORT));
    }

    private void row(String day, long fen, String bill) {
        add(day, fen, bill, Product.HUABEI, EntryState.BOOKED, LAST_IMPORT + 1);
    }

    private void add(String day, long fen, String bill, Product product, EntryState state, long batch) {
        EntryKind kind = product == Product.JIEBEI ? EntryKind.LOAN_REPAYMENT : EntryKind.REPAYMENT;
        Meaning meaning = new Meaning(
                product,
                kind,
                state,
                Reason.HUABEI_REPAYMENT,
                0,
                bill.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(bill)),
                RepaymentMode.MANUAL,
                Optional.empty());
        rows.add(new Entry(
                new EntryId(rows.size() + 1L),
                new Origin(Optional.of(new BatchId(batch)), 1),
                LocalDate.parse(day).atTime(8, 0),
                Money.ofFen(fen),
                NO_WORDS,
                meaning));
    }
}
