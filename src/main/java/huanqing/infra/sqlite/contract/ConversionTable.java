package huanqing.infra.sqlite.contract;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.Deferral;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.BillConversion.Way;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The bills that were turned into instalments or deferred; a deferral has no terms. */
final class ConversionTable {
    private final Database database;

    ConversionTable(Database database) {
        this.database = database;
    }

    List<BillConversion> all() {
        return database.statements().list("SELECT * FROM bill_conversion ORDER BY bill", ConversionTable::read);
    }

    void keep(BillConversion conversion) {
        Instalments way = conversion.way() instanceof Instalments terms ? terms : null;
        database.statements()
                .change(
                        "INSERT INTO bill_conversion (bill, fen, terms, fee_rate, done_on, ended_on, end_policy)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        conversion.bill().toString(),
                        conversion.part().map(Money::fen).orElse(null),
                        way == null ? null : way.terms(),
                        way == null ? null : way.feeRate().toPlainString(),
                        conversion.on().toString(),
                        conversion.ended().map(end -> end.on().toString()).orElse(null),
                        conversion.ended().map(end -> end.policy().name()).orElse(null));
    }

    boolean remove(YearMonth bill) {
        return database.statements().change("DELETE FROM bill_conversion WHERE bill = ?", bill.toString()) > 0;
    }

    private static BillConversion read(ResultSet row) throws SQLException {
        int terms = row.getInt("terms");
        Way way = row.wasNull() ? new Deferral() : new Instalments(terms, new BigDecimal(row.getString("fee_rate")));
        return new BillConversion(
                YearMonth.parse(row.getString("bill")),
                ContractTable.fen(row, row.findColumn("fen")),
                way,
                LocalDate.parse(row.getString("done_on")),
                end(row));
    }

    private static Optional<EarlyEnd> end(ResultSet row) throws SQLException {
        String day = row.getString("ended_on");
        return day == null
                ? Optional.empty()
                : Optional.of(
                        new EarlyEnd(LocalDate.parse(day), SettlementPolicy.valueOf(row.getString("end_policy"))));
    }
}
