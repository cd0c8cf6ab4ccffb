package huanqing.ui.jiebei;

import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.choice.EarlyRepayment;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What if a part of the chosen loan, or all of it, were paid back on some day. */
public final class PrepayViewModel {
    private final Background background;
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final ObjectProperty<PrepaymentEffect> effect = new SimpleObjectProperty<>(PrepaymentEffect.SMALLER);
    private final ReadOnlyObjectWrapper<Optional<EarlyRepayment>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<LoanStanding> loan = Optional.empty();
    private int asked;

    public PrepayViewModel(Background background) {
        this.background = background;
        amount.subscribe((before, now) -> calculate());
        day.subscribe((before, now) -> calculate());
        effect.subscribe((before, now) -> calculate());
    }

    /** Turns to a loan; without a confirmed plan, or once it is settled, there is nothing to calculate. */
    public void follow(Optional<KnownLoan> chosen, LocalDate today) {
        loan = chosen.flatMap(KnownLoan::standing).filter(standing -> !standing.isSettled());
        if (day.get().isBlank()) {
            day.set(today.toString());
        }
        calculate();
    }

    /** Fills in the whole balance of the day. */
    public void all() {
        Typed<LocalDate> on = Typed.day(day.get());
        loan.map(LoanStanding::plan)
                .filter(plan -> on.value().filter(date -> isWithin(plan, date)).isPresent())
                .map(plan -> balance(plan, on.value().orElseThrow()))
                .ifPresent(balance -> amount.set(
                        java.math.BigDecimal.valueOf(balance.fen(), 2).toPlainString()));
    }

    private void calculate() {
        asked++;
        answer.set(Optional.empty());
        wrong.set(Optional.empty());
        if (loan.isEmpty() || amount.get().isBlank()) {
            return;
        }
        Typed<Money> sum = Typed.amount(amount.get());
        Typed<LocalDate> on = Typed.day(day.get());
        Typed<?> unread = sum.value().isEmpty() ? sum : on;
        if (unread.value().isEmpty()) {
            wrong.set(Optional.of(unread));
            return;
        }
        ask(loan.get().plan(), sum.value().get(), on.value().get());
    }

    private void ask(LoanPlan plan, Money sum, LocalDate on) {
        if (!isWithin(plan, on)) {
            wrong.set(Optional.of(Typed.wrong(
                    "jiebei.prepay.outside",
                    plan.calendar().start().toString(),
                    lastDue(plan).toString())));
        } else if (sum.compareTo(balance(plan, on)) > 0) {
            wrong.set(Optional.of(Typed.wrong("jiebei.prepay.too-much")));
        } else if (!effect.get().fits(plan.method())) {
            wrong.set(Optional.of(Typed.wrong("jiebei.prepay.unfit")));
        } else {
            start(plan, sum, on);
        }
    }

    /** An answer that comes after a newer question is dropped. */
    private void start(LoanPlan plan, Money sum, LocalDate on) {
        int mine = asked;
        PrepaymentChoice choice = new PrepaymentChoice(effect.get(), PrepaymentChoice.USUAL.interest());
        background
                .work(progress -> EarlyRepayment.of(plan, on, sum, choice))
                .onDone(found -> {
                    if (mine == asked) {
                        answer.set(Optional.of(found));
                    }
                })
                .start();
    }

    private static boolean isWithin(LoanPlan plan, LocalDate on) {
        return !on.isBefore(plan.calendar().start()) && on.isBefore(lastDue(plan));
    }

    private static LocalDate lastDue(LoanPlan plan) {
        LoanRow last = plan.rows().get(plan.rows().size() - 1);
        return last.due();
    }

    private static Money balance(LoanPlan plan, LocalDate on) {
        return plan.balanceAfter(Prepayment.paidBy(plan, on));
    }

    /** Principal in yuan, as typed. */
    public StringProperty amountProperty() {
        return amount;
    }

    public StringProperty dayProperty() {
        return day;
    }

    public ObjectProperty<PrepaymentEffect> effectProperty() {
        return effect;
    }

    public ReadOnlyObjectProperty<Optional<EarlyRepayment>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why there is no answer. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
