package huanqing.app.shortfall;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlannedPayment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the accepted plan against what the ledger shows to be paid since. */
public final class ListIntentions {
    private final UnitOfWork ledger;
    private final PlanStore store;
    private final SettleDues settleDues;

    public ListIntentions(UnitOfWork ledger, PlanStore store, SettleDues settleDues) {
        this.ledger = ledger;
        this.store = store;
        this.settleDues = settleDues;
    }

    /** Empty while no plan is accepted. */
    public Optional<FollowedPlan> run(LocalDate today) {
        Optional<AcceptedPlan> plan = ledger.read(store::find);
        return plan.map(accepted -> followed(accepted, today));
    }

    private FollowedPlan followed(AcceptedPlan plan, LocalDate today) {
        Map<DueId, SettledDue> dues = settleDues.run(today).all().stream()
                .collect(Collectors.toMap(settled -> settled.due().id(), Function.identity(), (one, other) -> one));
        Map<DueId, Money> intended = new HashMap<>();
        List<FollowedPlan.Intention> intentions = new ArrayList<>();
        for (PlannedPayment payment : plan.intentions()) {
            Money upToNow = intended.merge(payment.due(), payment.amount(), Money::plus);
            Optional<SettledDue> due = Optional.ofNullable(dues.get(payment.due()));
            intentions.add(new FollowedPlan.Intention(
                    payment,
                    due.filter(settled -> isDone(settled, upToNow, plan.acceptedOn()))
                            .isPresent()));
        }
        return new FollowedPlan(plan, intentions);
    }

    private static boolean isDone(SettledDue settled, Money intended, LocalDate since) {
        Money paid = settled.payments().stream()
                .filter(payment -> !payment.on().isBefore(since))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
        return settled.due().outstanding().isZero() && settled.due().total().isPresent()
                || paid.compareTo(intended) >= 0;
    }
}
