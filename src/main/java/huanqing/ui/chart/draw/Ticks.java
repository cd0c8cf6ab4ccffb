package huanqing.ui.chart.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Round figures along an axis that starts at zero: steps of 1, 2 or 5 times a power of ten.
 *
 * @param step distance of two lines, in the axis's own unit
 * @param count how many steps reach the largest value
 */
public record Ticks(long step, int count) {
    private static final int[] ROUND = {1, 2, 5};

    /**
     * The finest round steps that need at most {@code most} lines for the value.
     *
     * @param unit the least step, such as 100 for whole yuan on an axis of fen
     */
    public static Ticks upTo(long largest, int most, long unit) {
        return toBothSides(largest, 0, most, unit);
    }

    /** The finest round steps that need at most {@code most} lines, at least two, for two values back to back. */
    public static Ticks toBothSides(long above, long below, int most, long unit) {
        long power = unit;
        while (true) {
            for (int factor : ROUND) {
                long step = Math.multiplyExact(power, factor);
                if (needed(above, step) + needed(below, step) <= Math.max(2, most)) {
                    return new Ticks(step, (int) needed(Math.max(above, below), step));
                }
            }
            power = Math.multiplyExact(power, 10L);
        }
    }

    private static long needed(long value, long step) {
        return value / step + (value % step == 0 ? 0 : 1);
    }

    /** Whole steps that reach a value of the same axis. */
    public int countFor(long value) {
        return (int) needed(value, step);
    }

    public long end() {
        return step * count;
    }

    public List<Long> values() {
        List<Long> values = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            values.add(i * step);
        }
        return values;
    }
}
