package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.MoveOutcome;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.cashflow.PlanFlows;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Typed sums of the money at hand: what cash there is, and what goes into the reserve or out of it. */
public final class MoneyViewModel {
    private static final Pattern NOTHING = Pattern.compile("0+(\\.0{1,2})?");

    private final PlanFlows planFlows;
    private final MoveReserve moveReserve;
    private final Supplier<LocalDate> clock;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty cash = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> cashWrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> moveWrong = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MoneyViewModel(
            PlanFlows planFlows,
            MoveReserve moveReserve,
            Supplier<LocalDate> clock,
            Background background,
            Changes changes,
            Notices notices) {
        this.planFlows = planFlows;
        this.moveReserve = moveReserve;
        this.clock = clock;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Says that there is so much cash today. */
    public void sayCash() {
        Typed<Money> sum = isNothing(cash.get()) ? Typed.of(Money.ZERO) : Typed.amount(cash.get());
        cashWrong.set(sum.value().isEmpty() ? Optional.of(sum) : Optional.empty());
        sum.value().ifPresent(money -> {
            CashAtHand counted = new CashAtHand(money, clock.get());
            background
                    .work(progress -> {
                        planFlows.cash(Optional.of(counted));
                        return counted;
                    })
                    .onDone(kept -> {
                        cash.set("");
                        done("flows.cash.kept");
                    })
                    .start();
        });
    }

    /** No cash at all is an answer too. */
    private static boolean isNothing(String typed) {
        return NOTHING.matcher(typed.strip()).matches();
    }

    public void deposit() {
        move("flows.moves.deposited", (sum, on, today) -> moveReserve.deposit(sum, on, note.get(), today));
    }

    public void withdraw() {
        move("flows.moves.withdrawn", (sum, on, today) -> moveReserve.withdraw(sum, on, note.get(), today));
    }

    /** Takes a move back, or puts one back that was. */
    public void turn(Entry move) {
        LocalDate today = clock.get();
        boolean counts = move.meaning().counts();
        run(
                counts ? "flows.moves.taken-back" : "flows.moves.put-back",
                () -> counts ? moveReserve.takeBack(move.id(), today) : moveReserve.putBack(move.id(), today));
    }

    private void move(String said, Mover mover) {
        LocalDate today = clock.get();
        Typed<Money> sum = Typed.amount(amount.get());
        Typed<LocalDate> on = day.get().isBlank() ? Typed.of(today) : Typed.day(day.get());
        moveWrong.set(Stream.<Typed<?>>of(sum, on)
                .filter(typed -> typed.value().isEmpty())
                .findFirst());
        if (moveWrong.get().isEmpty()) {
            run(said, () -> mover.move(sum.value().orElseThrow(), on.value().orElseThrow(), today));
        }
    }

    private void run(String said, Supplier<MoveOutcome> moving) {
        background
                .work(progress -> moving.get())
                .onDone(outcome -> {
                    if (outcome instanceof MoveOutcome.Refused refused) {
                        moveWrong.set(Optional.of(Typed.wrong(Messages.key(refused.obstacle()))));
                    } else {
                        amount.set("");
                        note.set("");
                        moveWrong.set(Optional.empty());
                        done(said);
                    }
                })
                .start();
    }

    private void done(String said) {
        notices.say(said);
        changes.happened();
    }

    private interface Mover {
        MoveOutcome move(Money sum, LocalDate on, LocalDate today);
    }

    /** In yuan. */
    public StringProperty cashProperty() {
        return cash;
    }

    /** In yuan. */
    public StringProperty amountProperty() {
        return amount;
    }

    /** Blank for today. */
    public StringProperty dayProperty() {
        return day;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<Optional<Typed<?>>> cashWrongProperty() {
        return cashWrong.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Typed<?>>> moveWrongProperty() {
        return moveWrong.getReadOnlyProperty();
    }
}
