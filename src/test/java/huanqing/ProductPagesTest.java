package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.credit.HuabeiView;
import huanqing.app.credit.JiebeiView;
import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.choice.WayToPay;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.huabei.ContractViewModel;
import huanqing.ui.huabei.HuabeiViewModel;
import huanqing.ui.huabei.SimulatorViewModel;
import huanqing.ui.jiebei.JiebeiViewModel;
import huanqing.ui.jiebei.LoanFormViewModel;
import huanqing.ui.jiebei.PrepayViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two product pages' view-models over the demo in a real ledger. */
class ProductPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Background background = Background.direct();
    private final Changes changes = new Changes();
    private final Notices notices = new Notices();
    private OpenedLedger ledger;
    private HuabeiViewModel huabei;
    private JiebeiViewModel jiebei;

    @BeforeEach
    void open() {
        ledger = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
        huabei = new HuabeiViewModel(ledger.credit().showHuabei()::run, background, () -> TODAY);
        jiebei = new JiebeiViewModel(ledger.credit().showJiebei()::run, background, () -> TODAY);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_empty_ledger_says_so_and_invents_nothing() {
        huabei.load();
        jiebei.load();
        assertTrue(huabei.viewProperty().get().isEmpty());
        assertTrue(jiebei.viewProperty().get().isEmpty());
        assertEquals(Optional.empty(), huabei.viewProperty().get().owed());
    }

    @Test
    void the_bill_at_hand_is_open_and_the_next_one_grows() {
        HuabeiView view = demoHuabei();
        assertEquals("huabei-2026-11", view.current().orElseThrow().due().id().value());
        assertEquals("huabei-2026-12", view.growing().orElseThrow().due().id().value());
        assertEquals(view.current().orElseThrow(), huabei.chosenProperty().get());
        assertFalse(view.current().orElseThrow().formulas().isEmpty(), "its figures open into formulas");
        assertFalse(view.confirmed());
    }

    @Test
    void instalments_going_on_do_not_pretend_to_know_their_fee() {
        demoHuabei();
        HuabeiView view = ledger.credit().showHuabei().run(LocalDate.of(2026, 6, 21));
        assertEquals(1, view.instalments().size());
        assertEquals(2, view.instalments().get(0).left().size(), "one of three terms is billed");
        assertEquals(Money.ofFen(2 * 89_966), view.instalments().get(0).principalLeft());
        assertTrue(view.instalments().stream().allMatch(plan -> plan.feeLeft().isEmpty()));
        assertTrue(view.instalments().stream()
                .allMatch(plan -> plan.source() instanceof OpenInstalments.Order order
                        && plan.principalLeft().compareTo(order.row().amount()) <= 0));
    }

    @Test
    void a_contract_is_kept_only_when_every_field_can_be_read() {
        ContractViewModel form = form();
        form.open(demoHuabei());
        assertEquals("1", form.billDayProperty().get());
        form.dueDayProperty().set("九");
        form.confirm();
        assertEquals("typed.whole", form.wrongProperty().get().orElseThrow().problem());
        assertEquals(Optional.empty(), ledger.credit().listContracts().run().huabei());

        form.dueDayProperty().set("9");
        form.minimumProperty().set("12.5%");
        form.confirm();
        var kept = ledger.credit().listContracts().run().huabei().orElseThrow();
        assertEquals(9, kept.first().dueDay().number());
        assertEquals("0.125", kept.settings().minimum().percent().toPlainString());
        assertEquals(1, changes.countProperty().get());
        assertFalse(form.openProperty().get());
    }

    @Test
    void a_change_from_a_day_on_leaves_earlier_bills_alone() {
        ContractViewModel form = form();
        form.open(demoHuabei());
        form.billDayProperty().set("10");
        form.dueDayProperty().set("20");
        form.fromProperty().set("2026-11-15");
        form.confirm();
        huabei.load();
        HuabeiView view = huabei.viewProperty().get();
        assertEquals(
                LocalDate.of(2026, 11, 10), view.current().orElseThrow().due().agreed());
        assertEquals(LocalDate.of(2026, 12, 20), view.open().due());
    }

    @Test
    void what_the_rows_suggest_is_shown_and_can_be_adopted() {
        ContractViewModel form = form();
        form.follow(demoHuabei());
        var proposal = form.proposalProperty().get().orElseThrow();
        assertEquals(10, proposal.contract().first().dueDay().number());
        form.adopt();
        assertTrue(ledger.credit().listContracts().run().huabei().isPresent());
    }

    @Test
    void a_search_for_contracts_can_be_cancelled_and_tells_how_far_it_is() {
        demoHuabei();
        List<Long> reported = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(long done, long total) {
                assertTrue(done < total, done + " of " + total);
                reported.add(done);
            }

            @Override
            public boolean isCancelled() {
                return reported.size() == 2;
            }
        };
        assertThrows(Cancelled.class, () -> ledger.credit().proposeContracts().huabei(TODAY, impatient));
        assertEquals(List.of(0L, 1L), reported);
        reported.clear();
        assertThrows(Cancelled.class, () -> ledger.credit().proposeContracts().loans(TODAY, impatient));
        assertEquals(List.of(0L, 1L), reported);
    }

    @Test
    void a_confirmed_contract_that_the_rows_bear_out_is_proposed_no_more() {
        ContractViewModel form = form();
        form.follow(demoHuabei());
        form.adopt();
        huabei.load();
        form.follow(huabei.viewProperty().get());
        assertEquals(Optional.empty(), form.proposalProperty().get());

        ledger.credit().confirmHuabei().run(new HuabeiContract(BillCycle.of(10, 20), List.of(), HuabeiSettings.USUAL));
        huabei.load();
        form.follow(huabei.viewProperty().get());
        HuabeiContract proposed = form.proposalProperty().get().orElseThrow().contract();
        assertEquals(BillCycle.USUAL, proposed.cycles().cycleOn(TODAY));
        assertEquals(BillCycle.of(10, 20), proposed.first(), "from a day on; what the person said of before stays");
    }

    @Test
    void the_simulator_offers_the_open_bill_and_takes_an_amount_to_the_fen() {
        SimulatorViewModel simulator = new SimulatorViewModel(background);
        simulator.follow(demoHuabei());
        simulator.amountProperty().set("6,000");
        var six = simulator.choices().stream()
                .filter(choice -> choice.terms() == 6)
                .findFirst()
                .orElseThrow();
        assertEquals(Money.ofFen(104_500), six.last());
        assertEquals(Money.ofFen(27_000), six.cost());
        assertTrue(simulator.choices().stream().noneMatch(choice -> choice.way() == WayToPay.DEFERRAL));

        simulator.fees().get(6).set("0");
        assertEquals(
                Money.ofFen(100_000),
                simulator.choices().stream()
                        .filter(choice -> choice.terms() == 6)
                        .findFirst()
                        .orElseThrow()
                        .last());

        simulator.amountProperty().set("六千");
        assertTrue(simulator.choices().isEmpty());
        assertEquals(
                "typed.amount", simulator.wrongProperty().get().orElseThrow().problem());
    }

    @Test
    void a_loan_typed_by_hand_gets_a_schedule_and_can_be_taken_away() {
        LoanFormViewModel form = loanForm();
        form.open(Optional.empty(), Optional.empty());
        form.principalProperty().set("10000");
        form.dailyPercentProperty().set("0.015");
        form.startProperty().set("2025-06-18");
        form.termsProperty().set("12");
        form.dueDayProperty().set("18");
        form.methodProperty().set(RepaymentMethod.LEVEL);
        form.confirm();
        jiebei.load();
        KnownLoan loan = jiebei.loanProperty().get();
        assertEquals(
                85_829,
                loan.standing().orElseThrow().plan().rows().get(0).total().fen());
        assertEquals(29_944, loan.standing().orElseThrow().plan().interest().fen());

        form.remove(loan.confirmed().orElseThrow());
        assertTrue(ledger.credit().listContracts().run().loans().isEmpty());
    }

    @Test
    void six_and_six_is_for_twelve_terms() {
        LoanFormViewModel form = loanForm();
        form.open(Optional.empty(), Optional.empty());
        form.principalProperty().set("10000");
        form.dailyPercentProperty().set("0.04");
        form.startProperty().set("2026-03-10");
        form.termsProperty().set("6");
        form.dueDayProperty().set("10");
        form.methodProperty().set(RepaymentMethod.SIX_SIX);
        form.confirm();
        assertEquals(
                "jiebei.form.unfit", form.wrongProperty().get().orElseThrow().problem());
        assertTrue(ledger.credit().listContracts().run().loans().isEmpty());
    }

    @Test
    void an_early_repayment_tells_what_it_saves_or_why_it_cannot() {
        JiebeiView view = demoJiebei();
        KnownLoan open = view.loans().stream()
                .filter(loan -> loan.left().filter(Money::isPositive).isPresent())
                .findFirst()
                .orElseThrow();
        PrepayViewModel prepay = new PrepayViewModel(background);
        prepay.follow(Optional.of(open), TODAY);
        prepay.all();
        var answer = prepay.answerProperty().get().orElseThrow();
        assertEquals(open.left().orElseThrow(), answer.prepayment().principal());
        assertTrue(answer.saved().isPositive());
        assertTrue(answer.prepayment().rows().isEmpty());

        prepay.amountProperty().set("99999999");
        assertEquals(
                "jiebei.prepay.too-much",
                prepay.wrongProperty().get().orElseThrow().problem());
        assertTrue(prepay.answerProperty().get().isEmpty());
    }

    @Test
    void loans_left_add_up_to_what_is_owed() {
        JiebeiView view = demoJiebei();
        Money left =
                view.loans().stream().map(loan -> loan.left().orElseThrow()).reduce(Money.ZERO, Money::plus);
        assertEquals(view.owed().orElseThrow(), left);
    }

    @Test
    void without_a_contract_rate_and_rest_of_a_loan_stay_unknown() {
        demoJiebei();
        ledger.credit().listContracts().run().loans().forEach(loan -> ledger.credit()
                .confirmLoan()
                .remove(loan.id()));
        jiebei.load();
        JiebeiView view = jiebei.viewProperty().get();
        assertFalse(view.loans().isEmpty());
        assertTrue(view.loans().stream().allMatch(loan -> loan.left().isEmpty()));
        assertTrue(view.loans().stream().allMatch(loan -> loan.repaid().isEmpty()));
        assertEquals(Optional.empty(), view.owed());
    }

    private HuabeiView demoHuabei() {
        Demo.fill(ledger, Progress.NONE);
        huabei.load();
        return huabei.viewProperty().get();
    }

    private JiebeiView demoJiebei() {
        Demo.fill(ledger, Progress.NONE);
        jiebei.load();
        return jiebei.viewProperty().get();
    }

    private ContractViewModel form() {
        return new ContractViewModel(
                (contract, change) -> {
                    ledger.credit().confirmHuabei().run(contract);
                    change.ifPresent(ledger.credit().confirmHuabei()::change);
                },
                progress -> ledger.credit().proposeContracts().huabei(TODAY, progress),
                background,
                changes,
                notices);
    }

    private LoanFormViewModel loanForm() {
        return new LoanFormViewModel(
                ledger.credit().confirmLoan()::run,
                loan -> ledger.credit().confirmLoan().remove(loan.id()),
                background,
                changes,
                notices);
    }
}
