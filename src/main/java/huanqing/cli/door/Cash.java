package huanqing.cli.door;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.MeasureCapacity;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.cashflow.PlanFlows;
import huanqing.app.cashflow.ProposeFlows;
import huanqing.app.cashflow.ShowCash;

/** Money at hand, what comes and goes, and the reserve that is kept, as commands use them over one open ledger. */
public interface Cash {
    BuildCashCalendar buildCashCalendar();

    ProposeFlows proposeFlows();

    MeasureCapacity measureCapacity();

    ShowCash showCash();

    PlanFlows planFlows();

    MoveReserve moveReserve();
}
