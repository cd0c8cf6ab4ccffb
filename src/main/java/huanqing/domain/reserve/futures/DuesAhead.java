package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dues that the futures hold, certain or drawn. */
final class DuesAhead {
    private final List<Ahead> all;

    /**
     * @param place in time
     * @param known the certain part, in fen
     * @param likely the certain part and the average of the drawn one, in fen
     */
    record Ahead(DueId id, LocalDate on, int place, long known, long likely) {
        Ahead with(long certain, long drawn) {
            return new Ahead(id, on, place, known + certain, likely + certain + drawn);
        }
    }

    /**
     * @param certain what is the same in every future
     * @param laid by month ahead and past month
     */
    DuesAhead(List<CashFlow> certain, List<List<List<Placed>>> laid, Timeline timeline) {
        Map<DueId, Ahead> dues = new LinkedHashMap<>();
        for (CashFlow flow : certain) {
            flow.due()
                    .ifPresent(id -> dues.merge(
                            id,
                            new Ahead(id, flow.on(), timeline.place(flow.on(), flow.moment()), 0, 0)
                                    .with(flow.amount().fen(), 0),
                            (one, other) -> one.with(flow.amount().fen(), 0)));
        }
        drawnSums(laid).forEach((due, sum) -> {
            long average = Math.round(sum);
            dues.merge(
                    due.id,
                    new Ahead(due.id, due.on, timeline.place(due.on, Moment.DEDUCTION), 0, average),
                    (one, other) -> one.with(0, average));
        });
        all = dues.values().stream().sorted(Comparator.comparing(Ahead::on)).toList();
    }

    List<Ahead> all() {
        return all;
    }

    private record Drawn(DueId id, LocalDate on) {}

    private static Map<Drawn, Double> drawnSums(List<List<List<Placed>>> laid) {
        Map<Drawn, Double> averages = new LinkedHashMap<>();
        for (List<List<Placed>> pasts : laid) {
            pasts.stream().flatMap(Collection::stream).forEach(placed -> placed.due()
                    .ifPresent(id -> averages.merge(
                            new Drawn(id, placed.on()), (double) placed.fen() / pasts.size(), Double::sum)));
        }
        return averages;
    }
}
