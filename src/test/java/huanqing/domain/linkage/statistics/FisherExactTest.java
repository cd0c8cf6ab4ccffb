package huanqing.domain.linkage.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Figures of an independent program. */
class FisherExactTest {
    @Test
    void theLadyTastingTea() {
        FisherExact fisher = new FisherExact(3, 1, 1, 3);
        assertEquals(0.4857142857, fisher.twoSidedP(), 1e-9);
        assertEquals(6.408319658, fisher.oddsRatio(), 1e-8);
        assertEquals(0.211735595447, fisher.interval().low(), 1e-10);
        assertEquals(626.243530589, fisher.interval().high(), 1e-6);
    }

    @Test
    void anEmptyCellLeavesTheIntervalOpen() {
        FisherExact fisher = new FisherExact(2, 0, 0, 11);
        assertEquals(Double.POSITIVE_INFINITY, fisher.oddsRatio());
        assertEquals(Double.POSITIVE_INFINITY, fisher.interval().high());
        assertEquals(1.0 / 78, fisher.twoSidedP(), 1e-12);
    }

    @Test
    void aTableThatCouldNotBeOtherwiseSaysNothing() {
        FisherExact fisher = new FisherExact(0, 0, 5, 7);
        assertEquals(1, fisher.twoSidedP());
        assertEquals(1, fisher.oddsRatio());
        assertEquals(new Interval(0, Double.POSITIVE_INFINITY), fisher.interval());
    }
}
