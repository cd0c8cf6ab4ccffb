package huanqing.cli;

import huanqing.app.history.History;
import huanqing.app.ledger.CheckLedger;
import huanqing.cli.door.Cash;
import huanqing.cli.door.Credit;
import huanqing.cli.door.Linkage;
import huanqing.cli.door.Plans;
import huanqing.cli.door.Reminders;
import huanqing.cli.door.Reports;
import huanqing.cli.door.Reserve;
import huanqing.cli.door.Statements;
import java.nio.file.Path;

/** What the commands need of a ledger file; the program's root opens it for them. */
public interface LedgerDoor {
    /** The ledger file of this person on this system. */
    Path defaultFile();

    /** Whether that ledger file is gone while there is a sound backup of it. */
    boolean isGone(Path file);

    /** Opens a ledger file, making it when it is missing. */
    OpenLedger open(Path file);

    /** An empty ledger that is never written to disk. */
    OpenLedger openPassing();

    /** The use cases over one open ledger, by feature. */
    interface OpenLedger extends AutoCloseable {
        Statements statements();

        History history();

        Credit credit();

        Cash cash();

        Reserve reserve();

        Plans plans();

        Linkage linkage();

        Reports reports();

        Reminders reminders();

        CheckLedger checkLedger();

        @Override
        void close();
    }
}
