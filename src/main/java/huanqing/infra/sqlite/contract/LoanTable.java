package huanqing.infra.sqlite.contract;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.jiebei.PrepaymentInterest;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The confirmed Jiebei loans. */
final class LoanTable {
    private final Database database;

    LoanTable(Database database) {
        this.database = database;
    }

    List<Loan> all() {
        return database.statements()
                .list(
                        "SELECT * FROM jiebei_loan ORDER BY start, id",
                        row -> new Loan(new LoanId(row.getLong("id")), contract(row)));
    }

    LoanId add(JiebeiContract contract) {
        LoanSettings settings = contract.settings();
        return new LoanId(database.statements()
                .insert(
                        "INSERT INTO jiebei_loan (principal, daily_rate, rounding, start, terms, method, due_day,"
                                + " shown_payment, first_due_threshold, penalty_factor, prepayment_effect,"
                                + " prepayment_interest, entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        contract.principal().fen(),
                        contract.rate().daily().toPlainString(),
                        contract.rate().rounding().name(),
                        contract.start().toString(),
                        contract.terms(),
                        contract.method().name(),
                        contract.dueDay().number(),
                        contract.shownPayment().map(Money::fen).orElse(null),
                        settings.firstDue().thresholdDays(),
                        settings.penaltyFactor().toPlainString(),
                        settings.prepayment().effect().name(),
                        settings.prepayment().interest().name(),
                        contract.drawdown().map(EntryId::value).orElse(null)));
    }

    boolean remove(LoanId loan) {
        return database.statements().change("DELETE FROM jiebei_loan WHERE id = ?", loan.value()) > 0;
    }

    private static JiebeiContract contract(ResultSet row) throws SQLException {
        return new JiebeiContract(
                Money.ofFen(row.getLong("principal")),
                new LoanRate(
                        new BigDecimal(row.getString("daily_rate")), PeriodRounding.valueOf(row.getString("rounding"))),
                LocalDate.parse(row.getString("start")),
                row.getInt("terms"),
                RepaymentMethod.valueOf(row.getString("method")),
                new MonthlyDay(row.getInt("due_day")),
                optional(row, "shown_payment").map(Money::ofFen),
                settings(row),
                optional(row, "entry_id").map(EntryId::new));
    }

    private static LoanSettings settings(ResultSet row) throws SQLException {
        PrepaymentChoice prepayment = new PrepaymentChoice(
                PrepaymentEffect.valueOf(row.getString("prepayment_effect")),
                PrepaymentInterest.valueOf(row.getString("prepayment_interest")));
        return new LoanSettings(
                new FirstDueRule(row.getInt("first_due_threshold")),
                new BigDecimal(row.getString("penalty_factor")),
                prepayment);
    }

    private static Optional<Long> optional(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
