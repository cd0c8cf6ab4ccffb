package huanqing.ui.huabei;

import huanqing.app.Progress;
import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.proposal.HuabeiProposal;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Work;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The Huabei contract as a form: filled with what is in force, checked as text, kept when the person confirms it. */
public final class ContractViewModel {
    private static final int LAST_DAY = 28;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Keeper keeper;
    private final Function<Progress, Optional<HuabeiProposal>> propose;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty billDay = new SimpleStringProperty("");
    private final StringProperty dueDay = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty minimum = new SimpleStringProperty("");
    private final OrderFees fees = new OrderFees();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<HuabeiProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Work<?>> searching = Optional.empty();
    private HuabeiContract present = HuabeiContract.USUAL;

    /** Keeps what was confirmed: a whole contract, then perhaps a change of its days from some day on. */
    @FunctionalInterface
    public interface Keeper {
        void keep(HuabeiContract contract, Optional<CycleChange> change);
    }

    /** @param propose what the rows suggest; can take seconds */
    public ContractViewModel(
            Keeper keeper,
            Function<Progress, Optional<HuabeiProposal>> propose,
            Background background,
            Changes changes,
            Notices notices) {
        this.keeper = keeper;
        this.propose = propose;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Looks for what the rows suggest beyond what is confirmed. */
    public void follow(HuabeiView view) {
        proposal.set(Optional.empty());
        searching.ifPresent(Work::cancel);
        if (!view.isEmpty()) {
            searching = Optional.of(background
                    .work(propose::apply)
                    .named("huabei.proposal.searching")
                    .onDone(found -> proposal.set(found.filter(suggested ->
                            !view.confirmed() || !suggested.contract().equals(view.contract()))))
                    .start());
        }
    }

    /** Keeps the contract that the rows suggest. */
    public void adopt() {
        proposal.get().ifPresent(found -> write(found.contract(), Optional.empty()));
    }

    /** Opens the form with the contract in force. */
    public void open(HuabeiView view) {
        present = view.contract();
        BillCycle cycle = present.cycles().cycleOn(view.today());
        billDay.set(String.valueOf(cycle.billDay().number()));
        dueDay.set(String.valueOf(cycle.dueDay().number()));
        from.set(since(present, view.today()).map(LocalDate::toString).orElse(""));
        minimum.set(present.settings()
                .minimum()
                .percent()
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString());
        fees.fill(view);
        wrong.set(Optional.empty());
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Since when the present days hold; empty when they always did. */
    public static Optional<LocalDate> since(HuabeiContract contract, LocalDate today) {
        return contract.changes().stream()
                .map(CycleChange::from)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    /** Keeps what the form says, if all of it can be read. */
    public void confirm() {
        Typed<Integer> bill = Typed.whole(billDay.get(), 1, LAST_DAY);
        Typed<Integer> due = Typed.whole(dueDay.get(), 1, LAST_DAY);
        Typed<BigDecimal> percent = Typed.percent(minimum.get(), WHOLE);
        boolean always = from.get().isBlank();
        Typed<LocalDate> day = always ? Typed.of(LocalDate.MIN) : Typed.day(from.get());
        wrong.set(Stream.<Typed<?>>of(bill, due, day, percent)
                .filter(typed -> typed.value().isEmpty())
                .findFirst()
                .or(fees::wrong));
        if (wrong.get().isEmpty()) {
            BillCycle cycle =
                    BillCycle.of(bill.value().orElseThrow(), due.value().orElseThrow());
            keep(cycle, percent.value().orElseThrow(), always ? Optional.empty() : day.value());
        }
    }

    private void keep(BillCycle cycle, BigDecimal percent, Optional<LocalDate> day) {
        HuabeiSettings settings = withMinimum(present.settings(), percent).withOrderFeeRates(fees.rates());
        HuabeiContract contract = day.isPresent()
                ? new HuabeiContract(present.first(), present.changes(), settings)
                : new HuabeiContract(cycle, List.of(), settings);
        write(contract, day.map(since -> new CycleChange(since, cycle)));
    }

    private void write(HuabeiContract contract, Optional<CycleChange> change) {
        background
                .work(progress -> {
                    keeper.keep(contract, change);
                    return contract;
                })
                .onDone(kept -> {
                    open.set(false);
                    notices.say("huabei.contract.kept");
                    changes.happened();
                })
                .start();
    }

    private static HuabeiSettings withMinimum(HuabeiSettings now, BigDecimal percent) {
        return new HuabeiSettings(
                new MinimumRule(percent, now.minimum().floor()),
                now.remainder(),
                now.overdue(),
                now.graceDays(),
                now.billDayPosting(),
                now.orderFeeRates());
    }

    /** What the rows suggest; empty where that is confirmed already. */
    public ReadOnlyObjectProperty<Optional<HuabeiProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    public StringProperty billDayProperty() {
        return billDay;
    }

    public StringProperty dueDayProperty() {
        return dueDay;
    }

    /** From which day on; blank for always. */
    public StringProperty fromProperty() {
        return from;
    }

    /** In percent. */
    public StringProperty minimumProperty() {
        return minimum;
    }

    /** The fees of order instalments. */
    public OrderFees fees() {
        return fees;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** The first field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
