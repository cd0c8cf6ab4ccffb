package huanqing.cli.door;

import huanqing.app.reserve.KeepReserveSettings;
import huanqing.app.reserve.MeasureReserve;

/** The reserve that is needed, as commands use them over one open ledger. */
public interface Reserve {
    MeasureReserve measureReserve();

    KeepReserveSettings keepReserveSettings();
}
