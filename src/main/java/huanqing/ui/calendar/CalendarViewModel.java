package huanqing.ui.calendar;

import huanqing.app.calendar.CalendarView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The month that is shown, the day that is chosen, and the list of what comes. */
public final class CalendarViewModel {
    private static final int SQUARES = 42;
    private static final int DAYS_OF_THIS_WEEK = 7;

    private final Function<LocalDate, CalendarView> showCalendar;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final Words words;
    private final CalendarWords say;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LocalDate> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Day> days = FXCollections.observableArrayList();
    private final ObservableList<AgendaLine> agenda = FXCollections.observableArrayList();
    private Map<LocalDate, List<DayItem>> items = Map.of();
    private LocalDate today;

    /** @param showCalendar what the calendar shows on a day */
    public CalendarViewModel(
            Function<LocalDate, CalendarView> showCalendar,
            Background background,
            Supplier<LocalDate> clock,
            Words words) {
        this.showCalendar = showCalendar;
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.say = new CalendarWords(words);
        this.today = clock.get();
        chosen.set(today);
    }

    /** Reads the ledger again. */
    public void load() {
        LocalDate now = clock.get();
        ready.set(false);
        background.work(progress -> showCalendar.apply(now)).onDone(this::tell).start();
    }

    /** Chooses a day; another month comes into sight where it lies in one. */
    public void choose(LocalDate day) {
        chosen.set(day);
        drawMonth();
    }

    public void moveDays(int by) {
        choose(chosen.get().plusDays(by));
    }

    public void moveMonths(int by) {
        choose(chosen.get().plusMonths(by));
    }

    public void goToToday() {
        choose(today);
    }

    /** What falls on the chosen day. */
    public List<DayItem> itemsOfChosen() {
        return items.getOrDefault(chosen.get(), List.of());
    }

    private void tell(CalendarView view) {
        today = view.today();
        items = new TreeMap<>();
        view.dues().forEach(due -> add(due.adjusted(), say.item(due)));
        view.flows().forEach(flow -> add(flow.on(), say.item(flow)));
        view.reminders().forEach(told -> add(told.at().toLocalDate(), say.item(told)));
        empty.set(view.isEmpty());
        agenda.setAll(agenda(view));
        drawMonth();
        ready.set(true);
    }

    private void add(LocalDate day, DayItem item) {
        items.computeIfAbsent(day, key -> new ArrayList<>()).add(item);
    }

    private void drawMonth() {
        YearMonth month = YearMonth.from(chosen.get());
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        title.set(words.longMonth(month));
        days.setAll(IntStream.range(0, SQUARES)
                .mapToObj(first::plusDays)
                .map(day -> new Day(
                        day, YearMonth.from(day).equals(month), day.equals(today), items.getOrDefault(day, List.of())))
                .toList());
    }

    private List<AgendaLine> agenda(CalendarView view) {
        List<Due> open = view.dues().stream()
                .filter(due -> due.state() == DueState.OPEN || due.state() == DueState.OVERDUE)
                .toList();
        LocalDate week = today.plusDays(DAYS_OF_THIS_WEEK);
        List<AgendaLine> lines = new ArrayList<>();
        part(lines, "calendar.now", open, due -> !due.adjusted().isAfter(today));
        part(
                lines,
                "calendar.week",
                open,
                due -> due.adjusted().isAfter(today) && !due.adjusted().isAfter(week));
        part(lines, "calendar.later", open, due -> due.adjusted().isAfter(week));
        return lines;
    }

    private void part(List<AgendaLine> lines, String key, List<Due> open, Predicate<Due> belongs) {
        List<Due> dues = open.stream().filter(belongs).toList();
        if (!dues.isEmpty()) {
            lines.add(AgendaLine.heading(words.text(key, dues.size())));
            dues.forEach(
                    due -> lines.add(AgendaLine.of(say.when(due.adjusted(), today), due.adjusted(), say.item(due))));
        }
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** The month in words. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LocalDate> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Six weeks from a Monday on, the month among them. */
    public ObservableList<Day> days() {
        return days;
    }

    public ObservableList<AgendaLine> agenda() {
        return agenda;
    }
}
