package huanqing.ui.today;

import huanqing.app.today.Advice;
import huanqing.app.today.MonthStrand;
import huanqing.app.today.TodayView;
import huanqing.domain.credit.Due;
import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.TwoStrandsChart;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first page in words: what is owed, what is due next, how the months ran, and the one thing to do. */
public final class TodayViewModel {
    private final Function<LocalDate, TodayView> showToday;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final Words words;
    private final Navigator navigator;
    private final TodayWords say;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextAmount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextDetail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper owed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper owedDetail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper streak = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper borrowings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper listSummary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper strandsReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Chart> strands = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper adviceTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper adviceReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Advice> advice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DueLine> dues = FXCollections.observableArrayList();

    /** @param showToday what the first page shows on a day */
    public TodayViewModel(
            Function<LocalDate, TodayView> showToday,
            Background background,
            Supplier<LocalDate> clock,
            Words words,
            Navigator navigator) {
        this.showToday = showToday;
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.navigator = navigator;
        this.say = new TodayWords(words);
    }

    /** Reads the ledger again. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background.work(progress -> showToday.apply(today)).onDone(this::tell).start();
    }

    /** Opens the due, or else the page, on which the advice can be followed. */
    public void follow() {
        if (advice.get().kind() == Advice.Kind.IMPORT_NEWER) {
            navigator.open("import");
            return;
        }
        advice.get()
                .due()
                .map(due -> due.id().value())
                .or(() -> advice.get().product().map(product -> product.name().toLowerCase(Locale.ROOT)))
                .ifPresent(navigator::open);
    }

    private void tell(TodayView view) {
        date.set(say.date(view));
        empty.set(view.ledgerEmpty());
        tellNext(view);
        owed.set(say.owedTogether(view));
        owedDetail.set(say.owedEach(view));
        streak.set(words.text("today.streak", view.onTimeMonths()));
        borrowings.set(words.text("today.borrowings", view.borrowingsIn90Days()));
        dues.setAll(view.next().stream().map(due -> say.line(due, view.today())).toList());
        listSummary.set(say.ahead(view));
        strands.set(new TwoStrandsChart(
                new ChartWords(words.messages(), words.amountsHidden()),
                view.strands().stream().map(TodayViewModel::month).toList()));
        strandsReading.set(say.strands(view));
        advice.set(Advice.of(view));
        adviceTitle.set(say.adviceTitle(advice.get(), view));
        adviceReason.set(say.adviceReason(advice.get(), view.today()));
        loaded.set(true);
        ready.set(true);
    }

    private void tellNext(TodayView view) {
        if (view.next().isEmpty()) {
            nextTitle.set(words.text("today.next.title"));
            nextAmount.set(words.text("today.next.none"));
            nextDetail.set(words.text("today.list.none", TodayView.DAYS_AHEAD));
            return;
        }
        Due due = view.next().get(0);
        nextTitle.set(words.text("today.next.title-of", say.label(due)));
        nextAmount.set(say.amount(due));
        nextDetail.set(say.nextDetail(due, view.today()));
    }

    private static TwoStrandsChart.Month month(MonthStrand strand) {
        return new TwoStrandsChart.Month(
                strand.month(),
                strand.repaidHuabei().fen(),
                strand.repaidJiebei().fen(),
                strand.lateHuabei(),
                strand.lateJiebei());
    }

    /** Whether the page shows the ledger as it is now. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether there is anything to show, be it of a moment ago. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Nothing has been imported yet. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dateProperty() {
        return date.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nextTitleProperty() {
        return nextTitle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nextAmountProperty() {
        return nextAmount.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nextDetailProperty() {
        return nextDetail.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty owedProperty() {
        return owed.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty owedDetailProperty() {
        return owedDetail.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty streakProperty() {
        return streak.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty borrowingsProperty() {
        return borrowings.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty listSummaryProperty() {
        return listSummary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Chart> strandsProperty() {
        return strands.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty strandsReadingProperty() {
        return strandsReading.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty adviceTitleProperty() {
        return adviceTitle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty adviceReasonProperty() {
        return adviceReason.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    public ObservableList<DueLine> dues() {
        return FXCollections.unmodifiableObservableList(dues);
    }
}
