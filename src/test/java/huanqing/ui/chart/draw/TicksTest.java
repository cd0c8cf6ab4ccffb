package huanqing.ui.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void steps_are_round_and_reach_the_largest_value() {
        assertEquals(new Ticks(50_000, 5), Ticks.upTo(223_400, 5, 100));
        assertEquals(
                List.of(0L, 50_000L, 100_000L, 150_000L, 200_000L, 250_000L),
                Ticks.upTo(223_400, 5, 100).values());
    }

    @Test
    void a_value_on_a_line_needs_no_further_line() {
        assertEquals(new Ticks(100_000, 2), Ticks.upTo(200_000, 3, 100));
    }

    @Test
    void steps_are_never_finer_than_the_unit() {
        assertEquals(100, Ticks.upTo(7, 5, 100).step());
    }

    @Test
    void two_sides_share_a_step_and_the_lines() {
        Ticks ticks = Ticks.toBothSides(230_000, 160_000, 5, 100);

        assertEquals(100_000, ticks.step());
        assertEquals(5, ticks.countFor(230_000) + ticks.countFor(160_000));
    }

    @Test
    void the_largest_sums_that_a_ledger_can_hold_still_have_lines() {
        assertTrue(Ticks.toBothSides(1_000_000_000_000_000L, 1, 4, 100).count() <= 4);
    }
}
