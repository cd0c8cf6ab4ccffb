package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.reminder.Answer;
import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Told;
import huanqing.app.shortfall.AcceptedPlan;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.Subject;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.offer.PaymentStep;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders of money that does not reach, and of payments that the accepted plan wants. */
class MoneyRemindersTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T10:00");
    private static final DueId BILL = new DueId("huabei-2026-12");

    private OpenedLedger ledger;

    @BeforeEach
    void theDemo() {
        ledger = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
        Demo.fill(ledger, Progress.NONE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_due_that_the_money_hardly_reaches_is_warned_of_once() {
        have(1_00);

        List<Told> first = look(NOW);

        assertTrue(kinds(first).contains(Subject.Kind.EARLY_WARNING), "told: " + first);
        assertTrue(kinds(first).contains(Subject.Kind.RESERVE), "told: " + first);
        assertEquals(List.of(), look(NOW.plusMinutes(1)), "and not again");
        List<Subject> later = look(NOW.plusDays(1)).stream()
                .map(told -> told.notice().subject())
                .toList();
        assertTrue(
                first.stream().noneMatch(told -> later.contains(told.notice().subject())),
                "nor on the next day: " + later);
    }

    @Test
    void nothing_is_warned_of_while_there_is_plenty_or_nobody_wants_it() {
        have(90_000_00);
        assertEquals(List.of(), alerts());

        have(1_00);
        ledger.reminders().forgetAlerts();
        assertFalse(alerts().isEmpty());
        ledger.reminders().changeRules().run(settings -> settings.withAlerts(false, true));
        assertEquals(List.of(Subject.Kind.RESERVE), alerts());
        ledger.reminders().changeRules().run(settings -> settings.withAlerts(false, false));
        assertEquals(List.of(), alerts());
    }

    @Test
    void the_warnings_of_a_day_are_reckoned_once_until_the_ledger_changes() {
        have(1_00);
        List<Subject.Kind> before = alerts();
        have(90_000_00);

        assertEquals(before, alerts(), "kept");
        ledger.reminders().forgetAlerts();
        assertEquals(List.of(), alerts());
    }

    @Test
    void a_payment_of_the_accepted_plan_is_told_of_on_its_day_and_marked_with_its_sum() {
        have(90_000_00);
        LocalDate day = LocalDate.of(2026, 11, 28);
        ledger.plans()
                .acceptPlan()
                .run(Optional.of(new AcceptedPlan(
                        NOW.toLocalDate(),
                        PlanStrategy.LEAST_COST,
                        Money.ZERO,
                        0,
                        List.of(new PlannedPayment(day, BILL, Money.ofFen(500_00), PaymentStep.MINIMUM)))));
        assertEquals(List.of(), look(day.atTime(8, 59)));

        List<Told> told = look(day.atTime(9, 0));

        assertEquals(List.of(Subject.Kind.INTENTION), kinds(told));
        assertEquals(Optional.of(Money.ofFen(500_00)), told.get(0).notice().amount());
        assertEquals(Product.HUABEI, told.get(0).notice().product());
        ledger.reminders().answerNotice().run(told.get(0).notice(), Answer.PAID, day.atTime(9, 5));
        assertEquals(
                Money.ofFen(500_00),
                ledger.reminders().markPaid().marked().get(0).amount());
        assertTrue(ledger.plans().listIntentions().run(day).orElseThrow().open().isEmpty());
    }

    private void have(long fen) {
        ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(fen), NOW.toLocalDate())));
    }

    private List<Told> look(LocalDateTime at) {
        return ledger.reminders()
                .remindNow(Map.of(Channel.DESKTOP, Notifier.NONE))
                .run(at, (notice, answer) -> {})
                .shown();
    }

    private static List<Subject.Kind> kinds(List<Told> told) {
        return told.stream().map(one -> one.notice().subject().kind()).toList();
    }

    private List<Subject.Kind> alerts() {
        List<Subject.Kind> kinds = new ArrayList<>();
        for (ListUpcoming.Item item : ledger.reminders().listUpcoming().run(NOW)) {
            if (item.matter().subject().kind() != Subject.Kind.DUE) {
                kinds.add(item.matter().subject().kind());
            }
        }
        return kinds.stream().distinct().toList();
    }
}
