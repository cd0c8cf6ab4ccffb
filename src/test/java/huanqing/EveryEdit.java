package huanqing;

import huanqing.app.Edit;
import huanqing.app.Progress;
import huanqing.app.reserve.ReserveSettings;
import huanqing.app.scenario.ReadyMade;
import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.statement.ImportRequest;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Subject;
import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.offer.PaymentStep;
import huanqing.domain.statement.table.AmountColumns;
import huanqing.domain.statement.table.DayOrder;
import huanqing.domain.statement.table.TableMapping;
import huanqing.domain.statement.table.WordColumns;
import huanqing.wiring.ledger.OpenedLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every change that a person can make, with what has to be there before it, on a small ledger. */
final class EveryEdit {
    static final LocalDate TODAY = LocalDate.parse("2026-06-05");
    private static final YearMonth BILL = YearMonth.parse("2026-06");
    private static final DueId DUE = new DueId("huabei-2026-06");
    private static final Consumer<OpenedLedger> NOTHING = ledger -> {};

    private EveryEdit() {}

    /** A change, and what the person did before it. */
    record Doing(Consumer<OpenedLedger> before, Consumer<OpenedLedger> change) {}

    /** By the name of the step. */
    static Map<Edit, Doing> all() {
        Map<Edit, Doing> all = new EnumMap<>(Edit.class);
        contracts(all);
        facts(all);
        money(all);
        reminders(all);
        plans(all);
        answers(all);
        return all;
    }

    /** A file whose columns the person explains as it is imported. */
    static Consumer<OpenedLedger> explained() {
        return ledger -> ledger.statements()
                .importStatement()
                .accept(ImportRequest.of(Path.of("bank.csv")).explainedBy(Optional.of(mapping())), Progress.NONE);
    }

    private static void contracts(Map<Edit, Doing> all) {
        all.put(Edit.HUABEI_CONTRACT, first(ledger -> ledger.credit()
                .confirmHuabei()
                .change(new CycleChange(TODAY.minusYears(1), BillCycle.of(10, 20)))));
        Consumer<OpenedLedger> loan = ledger -> ledger.credit().confirmLoan().run(loan());
        all.put(Edit.LOAN_ADDED, first(loan));
        all.put(Edit.LOAN_REMOVED, after(loan, ledger -> ledger.credit()
                .confirmLoan()
                .remove(ledger.credit().listContracts().run().loans().get(0).id())));
        Consumer<OpenedLedger> converted =
                ledger -> ledger.credit().convertBill().run(conversion(), TODAY);
        all.put(Edit.BILL_CONVERTED, first(converted));
        all.put(
                Edit.CONVERSION_FORGOTTEN,
                after(converted, ledger -> ledger.credit().convertBill().undo(BILL)));
        Consumer<OpenedLedger> settled = ledger ->
                ledger.credit().settleInstalments().run(BILL, new EarlyEnd(TODAY, SettlementPolicy.CHARGE_ALL), TODAY);
        all.put(Edit.INSTALMENTS_SETTLED, after(converted, settled));
        all.put(Edit.SETTLEMENT_FORGOTTEN, after(converted.andThen(settled), ledger -> ledger.credit()
                .settleInstalments()
                .undo(BILL)));
        Consumer<OpenedLedger> trust = ledger ->
                ledger.credit().trustForDue().run(DUE, new DueChoice(DueSource.USER, Optional.of(Money.ofFen(4_321))));
        all.put(Edit.DUE_TRUSTED, first(trust));
        all.put(
                Edit.DUE_TRUST_FORGOTTEN,
                after(trust, ledger -> ledger.credit().trustForDue().forget(DUE)));
    }

    private static void facts(Map<Edit, Doing> all) {
        LimitChange limit =
                new LimitChange(Product.HUABEI, Optional.of("某某银行"), Money.ofFen(500_000), TODAY.minusDays(3));
        Consumer<OpenedLedger> stated = ledger -> ledger.credit().stateLimit().run(limit);
        all.put(Edit.LIMIT_STATED, first(stated));
        all.put(Edit.LIMIT_FORGOTTEN, after(stated, ledger -> ledger.credit()
                .stateLimit()
                .forget(limit.product(), limit.lender(), limit.from())));
        all.put(Edit.STRUCTURE_SAID, first(ledger -> ledger.linkage()
                .confirmFacts()
                .structure(Aspect.LENDER, Optional.of(new PersonsWord(Standing.SEPARATE, "it's \"so\" \0 ¥")))));
        all.put(
                Edit.LENDERS_SAID,
                after(
                        ledger -> ledger.linkage().confirmFacts().openLenders(Optional.of(2)),
                        ledger -> ledger.linkage().confirmFacts().openLenders(Optional.of(3))));
    }

    private static void money(Map<Edit, Doing> all) {
        Consumer<OpenedLedger> added = ledger -> ledger.cash().planFlows().add(rent("房租"));
        all.put(Edit.FLOW_ADDED, first(added));
        all.put(
                Edit.FLOW_CHANGED,
                after(added, ledger -> ledger.cash().planFlows().change(flow(ledger), rent("'新'房租"))));
        all.put(
                Edit.FLOW_REMOVED,
                after(added, ledger -> ledger.cash().planFlows().remove(flow(ledger))));
        all.put(
                Edit.CASH_SAID,
                first(ledger -> ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(50), TODAY)))));
        Consumer<OpenedLedger> deposit =
                ledger -> ledger.cash().moveReserve().deposit(Money.ofFen(3_000), TODAY, "line\nline", TODAY);
        Consumer<OpenedLedger> takenBack = ledger -> ledger.cash().moveReserve().takeBack(move(ledger), TODAY);
        all.put(Edit.RESERVE_DEPOSITED, first(deposit));
        all.put(
                Edit.RESERVE_WITHDRAWN,
                after(deposit, ledger -> ledger.cash().moveReserve().withdraw(Money.ofFen(1_000), TODAY, "", TODAY)));
        all.put(Edit.MOVE_TAKEN_BACK, after(deposit, takenBack));
        all.put(Edit.MOVE_PUT_BACK, after(deposit.andThen(takenBack), ledger -> ledger.cash()
                .moveReserve()
                .putBack(move(ledger), TODAY)));
        all.put(
                Edit.RESERVE_SETTINGS,
                first(ledger -> ledger.reserve().keepReserveSettings().keep(new ReserveSettings(990, 90, 50))));
    }

    private static void reminders(Map<Edit, Doing> all) {
        all.put(Edit.REMINDER_RULES, first(ledger -> ledger.reminders()
                .changeRules()
                .run(now -> now.with(Product.HUABEI, now.of(Product.JIEBEI))
                        .with(Subject.of(DUE), now.of(Product.HUABEI)))));
        Consumer<OpenedLedger> snooze = ledger -> ledger.reminders()
                .snoozeReminder()
                .run(Subject.of(DUE), TODAY.plusDays(1).atTime(9, 0));
        all.put(Edit.SNOOZED, after(snooze, ledger -> ledger.reminders()
                .snoozeReminder()
                .run(Subject.of(DUE), TODAY.plusDays(2).atTime(9, 0))));
        Consumer<OpenedLedger> paid =
                ledger -> ledger.reminders().markPaid().run(DUE, Optional.of(Money.ofFen(100)), TODAY.atTime(8, 0));
        all.put(Edit.MARKED_PAID, first(paid));
        all.put(Edit.MARK_TAKEN_BACK, after(paid, ledger -> ledger.reminders()
                .markPaid()
                .takeBack(ledger.reminders().markPaid().marked().get(0).id())));
    }

    private static void plans(Map<Edit, Doing> all) {
        Consumer<OpenedLedger> accept = ledger -> ledger.plans().acceptPlan().run(Optional.of(plan()));
        all.put(Edit.PLAN_ACCEPTED, first(accept));
        all.put(
                Edit.PLAN_DROPPED,
                after(accept, ledger -> ledger.plans().acceptPlan().run(Optional.empty())));
        Scenario scenario = new Scenario("店主", ReadyMade.SHOP_OWNER.changes());
        Consumer<OpenedLedger> kept = ledger -> ledger.plans().keepScenarios().add(scenario);
        all.put(Edit.SCENARIO_ADDED, first(kept));
        all.put(Edit.SCENARIO_CHANGED, after(kept, ledger -> ledger.plans()
                .keepScenarios()
                .change(scenario(ledger), new Scenario("空", List.of()))));
        all.put(
                Edit.SCENARIO_REMOVED,
                after(kept, ledger -> ledger.plans().keepScenarios().remove(scenario(ledger))));
    }

    private static void answers(Map<Edit, Doing> all) {
        Consumer<OpenedLedger> one = ledger -> ledger.statements()
                .answerReview()
                .answer(waiting(ledger).id(), ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(800)));
        Consumer<OpenedLedger> all12 = ledger ->
                ledger.statements().answerReview().answerAllLike(waiting(ledger).id(), ReviewAnswer.HUABEI_PURCHASE);
        all.put(Edit.ROW_ANSWERED, first(one));
        all.put(Edit.ROWS_ANSWERED, first(all12));
        all.put(Edit.ANSWER_TAKEN_BACK, after(all12, ledger -> ledger.statements()
                .answerReview()
                .takeBack(ledger.statements().answerReview().answered().get(0).id())));
    }

    private static Doing first(Consumer<OpenedLedger> change) {
        return new Doing(NOTHING, change);
    }

    private static Doing after(Consumer<OpenedLedger> before, Consumer<OpenedLedger> change) {
        return new Doing(before, change);
    }

    private static Entry waiting(OpenedLedger ledger) {
        return ledger.statements().answerReview().waiting().get(0);
    }

    private static PlannedFlowId flow(OpenedLedger ledger) {
        return ledger.cash().planFlows().all().get(0).id();
    }

    private static EntryId move(OpenedLedger ledger) {
        return ledger.cash().moveReserve().book(TODAY).moves().get(0).id();
    }

    private static ScenarioId scenario(OpenedLedger ledger) {
        return ledger.plans().compareScenarios().run(TODAY).scenarios().get(0).id();
    }

    private static PlannedFlow rent(String label) {
        return new PlannedFlow(
                label,
                FlowKind.OUTFLOW,
                Money.ofFen(150_000),
                Moment.MORNING,
                Rhythm.MONTHLY,
                TODAY.minusMonths(2),
                Optional.empty());
    }

    private static BillConversion conversion() {
        return new BillConversion(
                BILL, Optional.empty(), new Instalments(12, new BigDecimal("0.088")), TODAY.minusDays(1));
    }

    private static JiebeiContract loan() {
        return new JiebeiContract(
                Money.ofFen(1_000_000),
                new LoanRate(new BigDecimal("0.0004"), PeriodRounding.DOWN),
                LocalDate.parse("2026-05-03"),
                12,
                RepaymentMethod.LEVEL,
                new MonthlyDay(10),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.empty());
    }

    private static AcceptedPlan plan() {
        return new AcceptedPlan(
                TODAY,
                PlanStrategy.LEAST_COST,
                Money.ofFen(123),
                0,
                List.of(new PlannedPayment(TODAY.plusDays(5), DUE, Money.ofFen(700), PaymentStep.values()[0])));
    }

    private static TableMapping mapping() {
        return new TableMapping(
                List.of("日期", "金额"),
                0,
                Optional.empty(),
                DayOrder.YEAR_MONTH_DAY,
                new AmountColumns.Signed(1, false),
                WordColumns.NONE);
    }
}
