package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.choice.BillChoice;
import huanqing.domain.credit.choice.BillChoices;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What if this bill were paid in instalments, at the minimum, or a month later: the ways side by side. */
public final class SimulatorViewModel {
    private static final BigDecimal MOST_FEE = BigDecimal.valueOf(50);

    private final StringProperty amount = new SimpleStringProperty("");
    private final SortedMap<Integer, StringProperty> fees = new TreeMap<>();
    private final ObservableList<BillChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Background background;
    private int asked;
    private HuabeiSettings settings = HuabeiSettings.USUAL;
    private LocalDate due;
    private LocalDate nextDue;
    private String offered = "";

    public SimulatorViewModel(Background background) {
        this.background = background;
        InstalmentSource.BILL.usualFeeRates().forEach((terms, rate) -> {
            StringProperty fee = new SimpleStringProperty(
                    rate.movePointRight(2).stripTrailingZeros().toPlainString());
            fee.subscribe((before, now) -> calculate());
            fees.put(terms, fee);
        });
        amount.subscribe((before, now) -> calculate());
    }

    /** Offers the bill at hand; an amount that the person has typed stays. */
    public void follow(HuabeiView view) {
        settings = view.contract().settings();
        Optional<SettledDue> bill =
                view.current().filter(settled -> !settled.due().outstanding().isZero());
        Statement open = view.open();
        due = bill.map(settled -> settled.due().agreed()).orElse(open.due());
        nextDue = view.dueAfter(bill.map(settled -> settled.due().month()).orElse(YearMonth.from(open.issued())));
        Optional<Money> offer = bill.map(settled -> settled.due().outstanding())
                .or(() -> view.growing().map(settled -> settled.due().atLeast()))
                .filter(Money::isPositive);
        boolean untouched = amount.get().equals(offered);
        offered = offer.map(SimulatorViewModel::plain).orElse("");
        if (untouched) {
            amount.set(offered);
        }
        calculate();
    }

    private void calculate() {
        asked++;
        wrong.set(Optional.empty());
        choices.clear();
        if (due == null || amount.get().isBlank()) {
            return;
        }
        Typed<Money> sum = Typed.amount(amount.get());
        Optional<SortedMap<Integer, BigDecimal>> rates = rates();
        if (sum.value().isEmpty()) {
            wrong.set(Optional.of(sum));
        } else if (rates.isPresent()) {
            start(new BillChoices(sum.value().get(), due, nextDue, settings, rates.get()));
        }
    }

    /** An answer that comes after a newer question is dropped. */
    private void start(BillChoices question) {
        int mine = asked;
        background
                .work(progress -> question.all())
                .onDone(found -> {
                    if (mine == asked) {
                        choices.setAll(found);
                    }
                })
                .start();
    }

    private Optional<SortedMap<Integer, BigDecimal>> rates() {
        SortedMap<Integer, BigDecimal> rates = new TreeMap<>();
        fees.forEach((terms, text) -> {
            Typed<BigDecimal> fee = Typed.percent(text.get(), MOST_FEE);
            fee.value().ifPresentOrElse(rate -> rates.put(terms, rate), () -> wrong.set(Optional.of(fee)));
        });
        return rates.size() == fees.size() ? Optional.of(rates) : Optional.empty();
    }

    private static String plain(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    /** In yuan, as typed. */
    public StringProperty amountProperty() {
        return amount;
    }

    /** The whole fee in percent, by number of terms. */
    public SortedMap<Integer, StringProperty> fees() {
        return fees;
    }

    public ObservableList<BillChoice> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }

    /** The field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
