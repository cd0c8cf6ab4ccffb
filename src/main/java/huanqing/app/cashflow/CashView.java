package huanqing.app.cashflow;

import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.KnownFlow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the person has and plans.
 *
 * @param cash empty until the person has said
 * @param reserve the moves up to today
 * @param flows in the order in which they were entered
 */
public record CashView(LocalDate today, Optional<CashAtHand> cash, ReserveBook reserve, List<KnownFlow> flows) {
    public CashView {
        flows = List.copyOf(flows);
    }
}
