package huanqing.infra.sqlite.contract;

import huanqing.app.credit.ContractStore;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the person confirmed, in the ledger file. */
public final class ContractTable implements ContractStore {
    private final Database database;
    private final HuabeiTables huabei;
    private final LoanTable loans;
    private final ConversionTable conversions;

    public ContractTable(Database database) {
        this.database = database;
        this.huabei = new HuabeiTables(database);
        this.loans = new LoanTable(database);
        this.conversions = new ConversionTable(database);
    }

    @Override
    public Contracts all() {
        return new Contracts(huabei.read(), loans.all(), conversions.all(), choices());
    }

    @Override
    public void keep(HuabeiContract contract) {
        huabei.replace(contract);
    }

    @Override
    public LoanId add(JiebeiContract contract) {
        return loans.add(contract);
    }

    @Override
    public boolean remove(LoanId loan) {
        return loans.remove(loan);
    }

    @Override
    public void keep(BillConversion conversion) {
        conversions.keep(conversion);
    }

    @Override
    public boolean remove(YearMonth bill) {
        return conversions.remove(bill);
    }

    @Override
    public void choose(DueId due, DueChoice choice) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO due_choice (due_id, source, fen) VALUES (?, ?, ?)",
                        due.value(),
                        choice.source().name(),
                        choice.total().map(Money::fen).orElse(null));
    }

    @Override
    public void forget(DueId due) {
        database.statements().change("DELETE FROM due_choice WHERE due_id = ?", due.value());
    }

    private Map<DueId, DueChoice> choices() {
        Map<DueId, DueChoice> choices = new HashMap<>();
        database.statements()
                .list(
                        "SELECT due_id, source, fen FROM due_choice",
                        row -> choices.put(
                                new DueId(row.getString(1)),
                                new DueChoice(DueSource.valueOf(row.getString(2)), fen(row, 3))));
        return choices;
    }

    static Optional<Money> fen(ResultSet row, int column) throws SQLException {
        long fen = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Money.ofFen(fen));
    }
}
