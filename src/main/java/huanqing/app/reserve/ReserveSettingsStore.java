package huanqing.app.reserve;

import java.util.Optional;

/** Port: the reserve's settings in the ledger. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface ReserveSettingsStore {
    /** Empty until the person has chosen. */
    Optional<ReserveSettings> find();

    void keep(ReserveSettings settings);
}
