package huanqing;

import huanqing.app.Progress;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.cashflow.PlanFlows;
import huanqing.app.credit.ConfirmJiebeiLoan;
import huanqing.app.scenario.ReadyMade;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Scenario;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * The invented statement that comes with the program, imported as any other; its loans confirmed, its paydays adopted and
 * its cash counted as a person would.
 */
final class Demo {
    private static final String FOLDER = "/huanqing/demo/";
    private static final String NAME = "alipay_record_demo.csv";
    private static final Map<String, String> FLOWS =
            Map.of("工资", "demo.salary", "房租", "demo.rent", "转账-家用", "demo.family");
    private static final String LOANS = "jiebei_loans_demo.csv";

    private Demo() {}

    /** As {@link #fill(OpenedLedger, Messages, Progress)}, in the statement's own language. */
    static LocalDate fill(OpenedLedger ledger, Progress progress) {
        return fill(ledger, Messages.in(Language.ZH), progress);
    }

    /**
     * Imports it and gives the last day that it covers.
     *
     * @param messages the language of the names that the person would have given
     */
    static LocalDate fill(OpenedLedger ledger, Messages messages, Progress progress) {
        try (InputStream statement = Demo.class.getResourceAsStream(FOLDER + NAME)) {
            Path folder = Files.createTempDirectory("huanqing-demo");
            Path file = folder.resolve(NAME);
            try {
                Files.copy(statement, file);
                LocalDate last =
                        lastDay(ledger.statements().importStatement().accept(ImportRequest.of(file), progress));
                confirmLoans(ledger.credit().confirmLoan());
                planCash(ledger, last, messages);
                ledger.plans()
                        .keepScenarios()
                        .add(new Scenario(messages.text("made.SHOP_OWNER"), ReadyMade.SHOP_OWNER.changes()));
                // Nobody who looks at the demo has done any of this, so there is nothing of it to undo.
                ledger.history().forget().run();
                return last;
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement tells of a loan only its day and sum; the rest is what the loan's page in the app would show. */
    private static void confirmLoans(ConfirmJiebeiLoan confirm) throws IOException {
        try (InputStream loans = Demo.class.getResourceAsStream(FOLDER + LOANS)) {
            new String(loans.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Demo::loan)
                    .forEach(confirm::run);
        }
    }

    /** What the rows suggest, adopted; and what no row tells, invented like the rows: cash counted and a reserve begun. */
    private static void planCash(OpenedLedger ledger, LocalDate last, Messages messages) {
        PlanFlows plan = ledger.cash().planFlows();
        ledger.cash().proposeFlows().run(last).forEach(proposal -> plan.add(named(proposal.flow(), messages)));
        plan.cash(Optional.of(new CashAtHand(Money.ofFen(886_420), last)));
        MoveReserve reserve = ledger.cash().moveReserve();
        LocalDate payday = last.withDayOfMonth(15);
        reserve.deposit(Money.ofFen(60_000), payday.minusMonths(3), "", last);
        reserve.deposit(Money.ofFen(60_000), payday.minusMonths(2), "", last);
        reserve.withdraw(Money.ofFen(45_000), payday.minusMonths(1).plusDays(9), messages.text("demo.repair"), last);
        reserve.deposit(Money.ofFen(80_000), payday, "", last);
    }

    private static PlannedFlow named(PlannedFlow flow, Messages messages) {
        String name = FLOWS.containsKey(flow.label()) ? messages.text(FLOWS.get(flow.label())) : flow.label();
        return new PlannedFlow(
                name, flow.kind(), flow.amount(), flow.moment(), flow.rhythm(), flow.first(), flow.last());
    }

    private static JiebeiContract loan(String row) {
        String[] cells = row.split(",");
        return new JiebeiContract(
                Money.ofFen(Long.parseLong(cells[1])),
                new LoanRate(new BigDecimal(cells[2]), PeriodRounding.DOWN),
                LocalDate.parse(cells[0]),
                Integer.parseInt(cells[3]),
                RepaymentMethod.LEVEL,
                new MonthlyDay(Integer.parseInt(cells[4])),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.empty());
    }

    private static LocalDate lastDay(ImportResult result) {
        if (result instanceof ImportResult.Done done) {
            return done.report().facts().to().map(LocalDateTime::toLocalDate).orElseThrow();
        }
        throw new IllegalStateException("the demo was refused: " + result);
    }
}
