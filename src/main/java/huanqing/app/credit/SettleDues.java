package huanqing.app.credit;

import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryStore;
import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ImportStore;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.loans.JiebeiDues;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.List;

/** Lays the ledger's rows against the contracts: what falls due, what was paid on it, what is left. */
public final class SettleDues {
    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final ImportStore imports;

    public SettleDues(UnitOfWork ledger, EntryStore entries, ImportStore imports) {
        this.ledger = ledger;
        this.entries = entries;
        this.imports = imports;
    }

    /**
     * Reads the ledger and settles it.
     *
     * @param today the day on which the states are judged
     */
    public Settlement run(LocalDate today) {
        return settle(ledger.read(this::rows), today);
    }

    private Rows rows() {
        return new Rows(entries.ofProduct(Product.HUABEI), entries.ofProduct(Product.JIEBEI), imports.batches());
    }

    private static Settlement settle(Rows rows, LocalDate today) {
        Coverage coverage = new KnownDays(rows.batches()).of(rows.huabei(), rows.jiebei(), today);
        return new Settlement(
                coverage,
                rows.huabei(),
                rows.jiebei(),
                new HuabeiDues(HuabeiContract.USUAL, coverage, today).of(rows.huabei()),
                new JiebeiDues(coverage, today).of(rows.jiebei()));
    }

    private record Rows(List<Entry> huabei, List<Entry> jiebei, List<BatchSummary> batches) {}
}
