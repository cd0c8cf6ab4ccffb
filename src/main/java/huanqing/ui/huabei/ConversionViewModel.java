package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.app.credit.KeptConversion;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.Deferral;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.BillConversion.Way;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The statement that the open bill was turned into instalments or deferred: made, refused, or taken back. */
public final class ConversionViewModel {
    private static final BigDecimal MOST_FEE = BigDecimal.valueOf(50);

    private final Keeper keeper;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ObjectProperty<Optional<Integer>> terms = new SimpleObjectProperty<>(Optional.of(12));
    private final StringProperty fee = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty on = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<YearMonth> bill = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<KeptConversion>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ConversionObstacle>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Keeps a conversion unless the rules refuse it, and forgets that of a bill. */
    public interface Keeper {
        Optional<ConversionObstacle> keep(BillConversion conversion);

        void forget(YearMonth bill);
    }

    public ConversionViewModel(Keeper keeper, Background background, Changes changes, Notices notices) {
        this.keeper = keeper;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        terms.subscribe(() -> fee.set(usualFee()));
    }

    /** Follows the open bill; a form that was open for another one closes. */
    public void follow(HuabeiView view, YearMonth chosen) {
        if (!chosen.equals(bill.get())) {
            open.set(false);
        }
        bill.set(chosen);
        kept.set(Optional.ofNullable(view.conversions().get(chosen)));
    }

    /** Opens an empty form; what Alipay usually takes stands in it, the day does not. */
    public void open() {
        terms.set(Optional.of(12));
        fee.set(usualFee());
        amount.set("");
        on.set("");
        clear();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Keeps what the form says, if all of it can be read and the rules allow it. */
    public void confirm() {
        clear();
        Typed<BigDecimal> rate =
                terms.get().isPresent() ? Typed.percent(fee.get(), MOST_FEE) : Typed.of(BigDecimal.ZERO);
        Typed<Money> part = amount.get().isBlank() ? Typed.of(Money.ZERO) : Typed.amount(amount.get());
        Typed<LocalDate> day = Typed.day(on.get());
        wrong.set(Stream.<Typed<?>>of(rate, part, day)
                .filter(typed -> typed.value().isEmpty())
                .findFirst());
        if (wrong.get().isEmpty()) {
            write(new BillConversion(
                    bill.get(),
                    part.value().filter(Money::isPositive),
                    way(rate.value().orElseThrow()),
                    day.value().orElseThrow()));
        }
    }

    /** Takes the statement back. */
    public void undo() {
        YearMonth month = bill.get();
        background
                .work(progress -> {
                    keeper.forget(month);
                    return month;
                })
                .onDone(forgotten -> done("huabei.convert.undone"))
                .start();
    }

    private Way way(BigDecimal rate) {
        return terms.get().<Way>map(number -> new Instalments(number, rate)).orElseGet(Deferral::new);
    }

    private void write(BillConversion conversion) {
        background
                .work(progress -> keeper.keep(conversion))
                .onDone(answer -> {
                    refused.set(answer);
                    if (answer.isEmpty()) {
                        open.set(false);
                        done("huabei.convert.kept");
                    }
                })
                .start();
    }

    private void done(String notice) {
        notices.say(notice);
        changes.happened();
    }

    private void clear() {
        wrong.set(Optional.empty());
        refused.set(Optional.empty());
    }

    private String usualFee() {
        return terms.get()
                .map(InstalmentSource.BILL.usualFeeRates()::get)
                .map(rate -> rate.movePointRight(2).stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /** In how many terms; empty for a deferral. */
    public ObjectProperty<Optional<Integer>> termsProperty() {
        return terms;
    }

    /** Of the whole sum, in percent. */
    public StringProperty feeProperty() {
        return fee;
    }

    /** In yuan; blank for all that could be moved. */
    public StringProperty amountProperty() {
        return amount;
    }

    /** The day it was done. */
    public StringProperty onProperty() {
        return on;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** The month of the bill that is meant; null while there is none. */
    public ReadOnlyObjectProperty<YearMonth> billProperty() {
        return bill.getReadOnlyProperty();
    }

    /** What is stated of the open bill. */
    public ReadOnlyObjectProperty<Optional<KeptConversion>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** The first field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The rule that forbids what was stated last. */
    public ReadOnlyObjectProperty<Optional<ConversionObstacle>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }
}
