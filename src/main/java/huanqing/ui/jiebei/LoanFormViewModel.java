package huanqing.ui.jiebei;

import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.jiebei.RoundingCalibration;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A loan as its page in Alipay shows it, typed by the person: checked as text, kept when all of it can be read. */
public final class LoanFormViewModel {
    /** More than one percent a day is no rate but a slip of the pen. */
    private static final BigDecimal MOST_DAILY_PERCENT = BigDecimal.ONE;

    private static final int MOST_TERMS = 60;
    private static final int LAST_DAY = 31;

    private final Consumer<JiebeiContract> keep;
    private final Consumer<Loan> remove;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty principal = new SimpleStringProperty("");
    private final StringProperty dailyPercent = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty terms = new SimpleStringProperty("");
    private final StringProperty dueDay = new SimpleStringProperty("");
    private final ObjectProperty<RepaymentMethod> method = new SimpleObjectProperty<>(RepaymentMethod.LEVEL);
    private final ObjectProperty<PeriodRounding> rounding = new SimpleObjectProperty<>(PeriodRounding.DOWN);
    private final StringProperty firstInterest = new SimpleStringProperty("");
    private final StringProperty secondInterest = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Set<PeriodRounding>>> fitting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Entry> drawdown = Optional.empty();

    public LoanFormViewModel(
            Consumer<JiebeiContract> keep,
            Consumer<Loan> remove,
            Background background,
            Changes changes,
            Notices notices) {
        this.keep = keep;
        this.remove = remove;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        Stream.of(principal, dailyPercent, start, terms, dueDay, firstInterest, secondInterest)
                .forEach(field -> field.subscribe((before, now) -> calibrate()));
        method.subscribe((before, now) -> calibrate());
    }

    /** Opens the form, with what the rows tell of the loan, if one is meant. */
    public void open(Optional<KnownLoan> loan, Optional<MonthlyDay> sharedDay) {
        drawdown = loan.filter(known -> known.confirmed().isEmpty()).flatMap(KnownLoan::drawdown);
        principal.set(drawdown.map(entry -> plain(entry.amount())).orElse(""));
        start.set(drawdown.map(entry -> entry.at().toLocalDate().toString()).orElse(""));
        dueDay.set(sharedDay.map(day -> String.valueOf(day.number())).orElse(""));
        dailyPercent.set("");
        terms.set("");
        firstInterest.set("");
        secondInterest.set("");
        wrong.set(Optional.empty());
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Keeps what the form says, if all of it can be read and makes a schedule. */
    public void confirm() {
        TypedLoan typed = typed();
        wrong.set(typed.wrong());
        typed.contract(rounding.get()).ifPresent(this::keep);
    }

    private TypedLoan typed() {
        return new TypedLoan(
                Typed.amount(principal.get()),
                Typed.percent(dailyPercent.get(), MOST_DAILY_PERCENT),
                Typed.day(start.get()),
                Typed.whole(terms.get(), 1, MOST_TERMS),
                method.get(),
                Typed.whole(dueDay.get(), 1, LAST_DAY));
    }

    /** Finds the rounding under which the loan has the interest that Alipay shows, and takes it if it is the only one. */
    private void calibrate() {
        List<Money> shown = Stream.of(firstInterest, secondInterest)
                .map(field -> Typed.amount(field.get()).value())
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        fitting.set(
                shown.isEmpty()
                        ? Optional.empty()
                        : typed().contract(rounding.get())
                                .map(loan -> RoundingCalibration.fitting(loan.plan(), shown)));
        fitting.get()
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next())
                .ifPresent(rounding::set);
    }

    /** Takes a confirmed loan away again; its rows stay. */
    public void remove(Loan loan) {
        change(() -> remove.accept(loan), "jiebei.loan.removed");
    }

    private void keep(JiebeiContract contract) {
        change(() -> keep.accept(contract), "jiebei.loan.kept");
    }

    private void change(Runnable writing, String said) {
        background
                .work(progress -> {
                    writing.run();
                    return said;
                })
                .onDone(key -> {
                    open.set(false);
                    notices.say(key);
                    changes.happened();
                })
                .start();
    }

    private static String plain(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    /** In yuan. */
    public StringProperty principalProperty() {
        return principal;
    }

    /** In percent a day, as Alipay shows it. */
    public StringProperty dailyPercentProperty() {
        return dailyPercent;
    }

    public StringProperty startProperty() {
        return start;
    }

    public StringProperty termsProperty() {
        return terms;
    }

    public StringProperty dueDayProperty() {
        return dueDay;
    }

    public ObjectProperty<RepaymentMethod> methodProperty() {
        return method;
    }

    public ObjectProperty<PeriodRounding> roundingProperty() {
        return rounding;
    }

    /** What Alipay shows as the interest of the first term, in yuan; blank where it was not looked up. */
    public StringProperty firstInterestProperty() {
        return firstInterest;
    }

    public StringProperty secondInterestProperty() {
        return secondInterest;
    }

    /** Which roundings give the interest that was typed; empty as long as there is nothing to compare. */
    public ReadOnlyObjectProperty<Optional<Set<PeriodRounding>>> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** The first field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
