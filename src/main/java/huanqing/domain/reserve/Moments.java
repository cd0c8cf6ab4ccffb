package huanqing.domain.reserve;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A calendar's committed flows moment by moment: which of two flows of one moment comes first is not known. */
final class Moments {
    private static final Comparator<CashFlow> WEIGHT =
            Comparator.comparing((CashFlow flow) -> flow.kind().isDue()).thenComparing(CashFlow::amount);

    private Moments() {}

    static List<List<CashFlow>> committed(CashCalendar calendar) {
        List<List<CashFlow>> moments = new ArrayList<>();
        CashFlow last = null;
        for (CashFlow flow : calendar.flows()) {
            if (flow.kind() == FlowKind.EXPECTED_DUE) {
                continue;
            }
            if (last == null || CashFlow.IN_TIME.compare(last, flow) != 0) {
                moments.add(new ArrayList<>());
            }
            moments.get(moments.size() - 1).add(flow);
            last = flow;
        }
        return moments;
    }

    /** In fen, positive when more comes in than goes out. */
    static Money net(List<CashFlow> moment) {
        return moment.stream().map(CashFlow::signed).reduce(Money.ZERO, Money::plus);
    }

    /** The largest due of the moment, else its largest other outflow. */
    static Optional<CashFlow> heaviest(List<CashFlow> moment) {
        return moment.stream().filter(flow -> !flow.kind().isInflow()).max(WEIGHT);
    }
}
