package huanqing.app.report;

import huanqing.domain.ledger.Entry;
import java.util.List;

/** The columns of the ledger as a table, in the person's language. */
public interface LedgerWording {
    List<String> header();

    /** One cell a column. */
    List<String> cells(Entry entry);
}
