package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Draws the futures: what is certain is in each of them, the rest comes from past months, drawn in blocks of 3 for both
 * products and the income together (see {@link RedrawnPast}, {@link Stretch}).
 */
public final class FutureDraw {
    private static final int MONTH_STREAM = 21;
    private static final int STRETCH_STREAM = 22;

    private final Outlook outlook;
    private final long seed;
    private final Timeline timeline;
    private final List<CashFlow> fixed;
    private final long[] certain;
    private final DrawnMonth[][] drawn;
    private final List<List<List<Placed>>> laid = new ArrayList<>();

    /**
     * @param outlook with at least one past month
     */
    public FutureDraw(Outlook outlook, long seed) {
        this.outlook = outlook;
        this.seed = seed;
        YearMonth first = YearMonth.from(outlook.knownUntil().plusDays(1));
        YearMonth begin = YearMonth.from(outlook.calendar().from());
        first = first.isBefore(begin) ? first : begin;
        long months = ChronoUnit.MONTHS.between(
                        first, YearMonth.from(outlook.calendar().to()))
                + 1;
        for (int f = 0; f < months; f++) {
            MonthAhead ahead = new MonthAhead(outlook, first.plusMonths(f));
            laid.add(outlook.past().months().stream().map(ahead::lay).toList());
        }
        fixed = outlook.certain();
        timeline = Timeline.of(LongStream.concat(
                fixed.stream().mapToLong(flow -> Timeline.key(flow.on(), flow.moment())),
                everything().mapToLong(flow -> Timeline.key(flow.on(), flow.moment()))));
        certain = new long[timeline.count()];
        fixed.forEach(flow -> certain[timeline.place(flow.on(), flow.moment())] +=
                flow.signed().fen());
        drawn = laid.stream()
                .map(pasts -> pasts.stream()
                        .map(placed -> new DrawnMonth(placed, timeline))
                        .toArray(DrawnMonth[]::new))
                .toArray(DrawnMonth[][]::new);
    }

    /** Draws so many futures. */
    public Futures run(int count) {
        long[] falls = new long[count];
        Watch watch = new Watch(outlook, timeline, new DuesAhead(fixed, laid, timeline), count);
        RedrawnPast past = new RedrawnPast(outlook.past().count(), new SeededDraws(seed, MONTH_STREAM));
        Stretch stretch = new Stretch(outlook.past(), new SeededDraws(seed, STRETCH_STREAM));
        long[] flows = new long[certain.length];
        int[] months = new int[drawn.length];
        for (int path = 0; path < count; path++) {
            past.draw(months);
            fill(flows, months, stretch);
            falls[path] = watch.run(path, flows);
        }
        Arrays.sort(falls);
        return new Futures(
                seed,
                outlook.past(),
                outlook.income(),
                falls,
                outlook.calendar().cash().orElse(Money.ZERO),
                watch.present());
    }

    private void fill(long[] flows, int[] months, Stretch stretch) {
        System.arraycopy(certain, 0, flows, 0, flows.length);
        double further = stretch.next();
        double[] factors = new double[DrawnKind.values().length];
        for (int f = 0; f < months.length; f++) {
            for (DrawnKind kind : DrawnKind.values()) {
                factors[kind.ordinal()] = stretch.factor(kind, months[f], further);
            }
            drawn[f][months[f]].addTo(flows, factors);
        }
    }

    private Stream<Placed> everything() {
        return laid.stream().flatMap(List::stream).flatMap(List::stream);
    }
}
