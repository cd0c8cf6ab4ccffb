package huanqing.app.report;

import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.ledger.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes entries of the ledger as a table, in the order asked for. */
public final class ExportLedger {
    private static final int PAGE = 5_000;

    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final LedgerWording wording;
    private final TableFormat format;
    private final SaveFile saveFile;

    public ExportLedger(
            UnitOfWork ledger, EntryStore entries, LedgerWording wording, TableFormat format, SaveFile saveFile) {
        this.ledger = ledger;
        this.entries = entries;
        this.wording = wording;
        this.format = format;
        this.saveFile = saveFile;
    }

    public SaveResult run(EntryQuery query, Path file) {
        return saveFile.save(file, format.bytes(rows(query)));
    }

    private List<List<String>> rows(EntryQuery query) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(wording.header());
        ledger.read(() -> {
            List<Entry> page;
            int read = 0;
            do {
                page = entries.page(query, read, PAGE);
                page.stream().map(wording::cells).forEach(rows::add);
                read += page.size();
            } while (page.size() == PAGE);
            return read;
        });
        return rows;
    }
}
