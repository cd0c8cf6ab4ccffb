package huanqing.domain.reserve;

/** The most that a run of flows falls below its start: what must lie ready beforehand for it to be met. */
public final class RunningShortfall {
    private RunningShortfall() {}

    /**
     * The largest shortfall of a future made of past months.
     *
     * @param net inflow less outflow of each past month, in fen
     * @param future indices into {@code net}
     * @return fen, 0 when the sum never falls below its start; example: +5, -8, -1, +9 falls to -4, so 4
     */
    public static long largest(long[] net, int[] future) {
        long sum = 0;
        long lowest = 0;
        for (int month : future) {
            sum += net[month];
            lowest = Math.min(lowest, sum);
        }
        return -lowest;
    }
}
