package huanqing.app.backup;

import java.nio.file.Path;

/** Port: the places of ledgers of which the person has been told that a service copies them elsewhere; of this computer. */
public interface ToldPlaces {
    boolean contains(Path ledger);

    /** A place that cannot be remembered is told again. */
    void add(Path ledger);
}
