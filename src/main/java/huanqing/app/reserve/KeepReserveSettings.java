package huanqing.app.reserve;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;

/** Keeps what the person chose for the reserve. It changes numbers, so it lies in the ledger. */
public final class KeepReserveSettings {
    private final UnitOfWork ledger;
    private final ReserveSettingsStore store;

    public KeepReserveSettings(UnitOfWork ledger, ReserveSettingsStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** The chosen settings, or the usual ones. */
    public ReserveSettings get() {
        return ledger.read(store::find).orElse(ReserveSettings.USUAL);
    }

    public void keep(ReserveSettings settings) {
        ledger.edit(Edit.RESERVE_SETTINGS, () -> {
            store.keep(settings);
            return null;
        });
    }
}
