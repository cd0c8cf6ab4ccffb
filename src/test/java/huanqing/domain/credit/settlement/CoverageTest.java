package huanqing.domain.credit.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.settlement.Coverage.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void overlapping_and_adjoining_spans_become_one_in_any_order() {
        Coverage coverage = Coverage.of(List.of(span(21, 25), span(1, 10), span(11, 15), span(5, 12), span(3, 4)));
        assertEquals(List.of(span(1, 15), span(21, 25)), coverage.spans());
    }

    @Test
    void a_single_missing_day_keeps_spans_apart() {
        Coverage coverage = Coverage.of(List.of(span(1, 9), span(11, 15)));
        assertEquals(2, coverage.spans().size());
        assertFalse(coverage.covers(day(9), day(11)));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_dropped() {
        assertEquals(
                List.of(span(5, 5)),
                Coverage.of(List.of(span(9, 8), span(5, 5))).spans());
    }

    @Test
    void both_ends_are_known_days_and_their_neighbours_are_not() {
        Coverage coverage = Coverage.of(day(3), day(7));
        assertTrue(coverage.covers(day(3), day(7)));
        assertTrue(coverage.covers(day(4), day(4)));
        assertFalse(coverage.covers(day(2), day(7)));
        assertFalse(coverage.covers(day(3), day(8)));
    }

    @Test
    void the_end_is_the_last_known_day() {
        assertEquals(
                Optional.of(day(25)),
                Coverage.of(List.of(span(21, 25), span(1, 2))).end());
        assertEquals(Optional.empty(), Coverage.NONE.end());
    }

    private static Span span(int first, int last) {
        return new Span(day(first), day(last));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
