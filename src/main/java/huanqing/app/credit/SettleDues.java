package huanqing.app.credit;

import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryStore;
import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ImportStore;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
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
    private final ContractStore contracts;

    public SettleDues(UnitOfWork ledger, EntryStore entries, ImportStore imports, ContractStore contracts) {
        this.ledger = ledger;
        this.entries = entries;
        this.imports = imports;
        this.contracts = contracts;
    }

    /**
     * Reads the ledger and settles it.
     *
     * @param today the day on which the states are judged
     */
    public Settlement run(LocalDate today) {
        return settle(ledger.read(this::rows), today);
    }

    /** The same on several days: what was, or would have been, known of the ledger on each. The ledger is read once. */
    public List<Settlement> onEach(List<LocalDate> days) {
        Rows rows = ledger.read(this::rows);
        return days.stream().map(day -> settle(rows, day)).toList();
    }

    /** The same as if one more bill had been converted. */
    Settlement supposing(BillConversion conversion, LocalDate today) {
        Rows rows = ledger.read(this::rows);
        Contracts supposed = rows.contracts().with(conversion);
        return settle(new Rows(rows.huabei(), rows.jiebei(), rows.batches(), supposed), today);
    }

    private Rows rows() {
        return new Rows(
                entries.ofProduct(Product.HUABEI),
                entries.ofProduct(Product.JIEBEI),
                imports.batches(),
                contracts.all());
    }

    private static Settlement settle(Rows rows, LocalDate today) {
        Coverage coverage = new KnownDays(rows.batches()).of(rows.huabei(), rows.jiebei(), today);
        List<JiebeiContract> loans =
                rows.contracts().loans().stream().map(Loan::contract).toList();
        return new Settlement(
                coverage,
                rows.contracts(),
                rows.huabei(),
                rows.jiebei(),
                new HuabeiDues(
                                rows.contracts().huabeiOrUsual(),
                                rows.contracts().conversions(),
                                coverage,
                                today)
                        .of(rows.huabei()),
                new JiebeiDues(loans, coverage, today).of(rows.jiebei()));
    }

    private record Rows(List<Entry> huabei, List<Entry> jiebei, List<BatchSummary> batches, Contracts contracts) {}
}
