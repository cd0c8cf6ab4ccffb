package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import java.util.List;

/**
 * How things go under some changes.
 *
 * @param cost fees, interest and penalties beyond today's plan, in fen; negative when it saves
 * @param late dues that are paid late, or not at all, because a change says so
 */
record Course(CashCalendar calendar, Money cost, int late) {
    Course with(List<CashFlow> flows, Money moreCost, int moreLate) {
        return new Course(calendar.keeping(flows), cost.plus(moreCost), late + moreLate);
    }
}
