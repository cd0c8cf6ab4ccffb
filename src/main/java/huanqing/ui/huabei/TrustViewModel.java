package huanqing.ui.huabei;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whose figure counts for the bill that is open: Alipay's, the computed one, or the person's own. */
public final class TrustViewModel {
    private static final Typed<Money> UNREADABLE = Typed.wrong("huabei.trust.no-amount");

    private final Keeper keeper;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty own = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<SettledDue>> bill = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Keeps the choice for a due; an empty one forgets it. */
    @FunctionalInterface
    public interface Keeper {
        void keep(DueId due, Optional<DueChoice> choice);
    }

    public TrustViewModel(Keeper keeper, Background background, Changes changes, Notices notices) {
        this.keeper = keeper;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Follows the open bill; what was typed for another one goes. */
    public void follow(Optional<SettledDue> open) {
        if (!open.map(found -> found.due().id())
                .equals(bill.get().map(before -> before.due().id()))) {
            own.set("");
            wrong.set(Optional.empty());
        }
        bill.set(open);
    }

    /** Lets Alipay's figure count; nothing happens where Alipay gives none. */
    public void trustStated() {
        trust(DueSource.STATEMENT, bill.get().flatMap(open -> open.claims().stated()));
    }

    /** Lets the computed figure count; nothing happens where none could be computed. */
    public void trustComputed() {
        trust(DueSource.COMPUTED, bill.get().flatMap(open -> open.claims().computed()));
    }

    private void trust(DueSource source, Optional<Money> figure) {
        figure.ifPresent(known -> write(Optional.of(new DueChoice(source, Optional.empty()))));
    }

    /** Lets what was typed count, if it can be read; a bill may come to 0. */
    public void trustOwn() {
        Typed<Money> typed =
                AmountText.read(own.get()) instanceof AmountText.Exact exact ? Typed.of(exact.money()) : UNREADABLE;
        if (typed.value().isEmpty()) {
            wrong.set(Optional.of(typed));
        } else {
            write(Optional.of(new DueChoice(DueSource.USER, typed.value())));
        }
    }

    /** Without an answer of the person Alipay's rows count where they say something. */
    public void forget() {
        write(Optional.empty());
    }

    private void write(Optional<DueChoice> choice) {
        bill.get().map(open -> open.due().id()).ifPresent(due -> background
                .work(progress -> {
                    keeper.keep(due, choice);
                    return due;
                })
                .onDone(kept -> kept())
                .start());
    }

    private void kept() {
        own.set("");
        wrong.set(Optional.empty());
        notices.say("huabei.trust.kept");
        changes.happened();
    }

    /** In yuan, as typed. */
    public StringProperty ownProperty() {
        return own;
    }

    /** Empty while there is no bill. */
    public ReadOnlyObjectProperty<Optional<SettledDue>> billProperty() {
        return bill.getReadOnlyProperty();
    }

    /** Set while the typed figure cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
