package huanqing.domain.reserve.futures;

import java.util.List;

/** A past month laid onto a month ahead, ready to be added to a future many thousand times. */
final class DrawnMonth {
    private final int[] places;
    private final int[] kinds;
    private final long[] fen;

    DrawnMonth(List<Placed> placed, Timeline timeline) {
        places = placed.stream()
                .mapToInt(flow -> timeline.place(flow.on(), flow.moment()))
                .toArray();
        kinds = placed.stream().mapToInt(flow -> flow.kind().ordinal()).toArray();
        fen = placed.stream().mapToLong(Placed::signed).toArray();
    }

    /** @param factors by kind */
    void addTo(long[] flows, double[] factors) {
        for (int i = 0; i < places.length; i++) {
            double factor = factors[kinds[i]];
            flows[places[i]] += factor == 1 ? fen[i] : (long) Math.rint(fen[i] * factor);
        }
    }
}
