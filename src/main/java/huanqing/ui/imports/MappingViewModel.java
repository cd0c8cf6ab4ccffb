package huanqing.ui.imports;

import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.table.AmountColumns;
import huanqing.domain.statement.table.DayOrder;
import huanqing.domain.statement.table.MappedRow;
import huanqing.domain.statement.table.MappingProposal;
import huanqing.domain.statement.table.TableMapping;
import huanqing.domain.statement.table.WordColumns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the columns of a table are: proposed, corrected by the person, and shown on the first rows at every change. */
public final class MappingViewModel {
    private final ObservableValue<TableSketch> sketch;
    private final ReadOnlyObjectWrapper<Integer> headerRow = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DayOrder> order = new SimpleObjectProperty<>(DayOrder.YEAR_MONTH_DAY);
    private final ObjectProperty<AmountForm> form = new SimpleObjectProperty<>(AmountForm.SEPARATE);
    private final StringProperty incomeWords = new SimpleStringProperty("");
    private final StringProperty outflowWords = new SimpleStringProperty("");
    private final Map<ColumnRole, ObjectProperty<Optional<Integer>>> columns = new EnumMap<>(ColumnRole.class);
    private final ReadOnlyObjectWrapper<Optional<TableMapping>> mapping = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean filling;

    /** A line below the header, and how it is understood; not at all while the columns are not said. */
    public record Line(int number, Optional<MappedRow> read) {}

    public MappingViewModel(ObservableValue<TableSketch> sketch) {
        this.sketch = sketch;
        for (ColumnRole role : ColumnRole.values()) {
            ObjectProperty<Optional<Integer>> column = new SimpleObjectProperty<>(Optional.empty());
            columns.put(role, column);
            column.addListener((property, old, now) -> changed());
        }
        columns.get(ColumnRole.DIRECTION).addListener((property, old, now) -> proposeWords(now));
        order.addListener((property, old, now) -> changed());
        form.addListener((property, old, now) -> changed());
        incomeWords.addListener((property, old, now) -> changed());
        outflowWords.addListener((property, old, now) -> changed());
        sketch.addListener((property, old, now) -> begin(now));
    }

    public ObservableValue<TableSketch> sketchProperty() {
        return sketch;
    }

    /** The line with the column names, counted from 0; null while there is no table. */
    public ReadOnlyObjectProperty<Integer> headerRowProperty() {
        return headerRow.getReadOnlyProperty();
    }

    public ObjectProperty<DayOrder> orderProperty() {
        return order;
    }

    public ObjectProperty<AmountForm> formProperty() {
        return form;
    }

    /** The words for what came in, with commas between them. */
    public StringProperty incomeWordsProperty() {
        return incomeWords;
    }

    public StringProperty outflowWordsProperty() {
        return outflowWords;
    }

    public ObjectProperty<Optional<Integer>> columnProperty(ColumnRole role) {
        return columns.get(role);
    }

    /** What was said so far, once it is enough to read rows by. */
    public ReadOnlyObjectProperty<Optional<TableMapping>> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    /** What must still be said before rows can be read; none once {@link #mappingProperty()} holds a mapping. */
    public List<ColumnRole> missing() {
        Stream<ColumnRole> amounts =
                switch (form.get()) {
                    case SEPARATE -> Stream.of(ColumnRole.INCOME, ColumnRole.OUTFLOW);
                    case TOLD -> Stream.of(ColumnRole.AMOUNT, ColumnRole.DIRECTION);
                    case MINUS_OUT, MINUS_IN -> Stream.of(ColumnRole.AMOUNT);
                };
        return Stream.concat(Stream.of(ColumnRole.DAY), amounts)
                .filter(role -> columns.get(role).get().isEmpty())
                .toList();
    }

    /** The names of the columns. */
    public List<String> names() {
        return headerRow.get() == null
                ? List.of()
                : TableMapping.header(sketch.getValue().rows().get(headerRow.get()));
    }

    /** The first lines below the header as they are understood now; blank ones are passed over. */
    public List<Line> lines() {
        if (headerRow.get() == null) {
            return List.of();
        }
        List<List<String>> rows = sketch.getValue().rows();
        return Stream.iterate(headerRow.get() + 1, row -> row < rows.size(), row -> row + 1)
                .filter(row -> !TableMapping.header(rows.get(row)).isEmpty())
                .map(row -> new Line(row + 1, mapping.get().map(said -> said.read(rows.get(row)))))
                .toList();
    }

    /** Takes another line for the column names, and proposes anew what they mean. */
    public void headerAt(int row) {
        filling = true;
        // Places in a former table must be gone before anybody hears of this one's names.
        columns.values().forEach(column -> column.set(Optional.empty()));
        headerRow.set(row);
        MappingProposal.of(sketch.getValue().rows(), row).ifPresent(this::fill);
        filling = false;
        changed();
    }

    private void begin(TableSketch fresh) {
        headerRow.set(null);
        if (fresh != null && !fresh.rows().isEmpty()) {
            headerAt(MappingProposal.headerRow(fresh.rows()).orElse(0));
        }
    }

    private void fill(TableMapping proposed) {
        put(ColumnRole.DAY, Optional.of(proposed.day()));
        put(ColumnRole.TIME, proposed.time());
        put(ColumnRole.COUNTERPARTY, proposed.words().counterparty());
        put(ColumnRole.TEXT, proposed.words().text());
        put(ColumnRole.NUMBER, proposed.words().number());
        order.set(proposed.order());
        fill(proposed.amount());
    }

    private void fill(AmountColumns amount) {
        if (amount instanceof AmountColumns.Separate separate) {
            form.set(AmountForm.SEPARATE);
            put(ColumnRole.INCOME, Optional.of(separate.income()));
            put(ColumnRole.OUTFLOW, Optional.of(separate.outflow()));
        } else if (amount instanceof AmountColumns.Told told) {
            form.set(AmountForm.TOLD);
            put(ColumnRole.AMOUNT, Optional.of(told.column()));
            put(ColumnRole.DIRECTION, Optional.of(told.direction()));
        } else if (amount instanceof AmountColumns.Signed signed) {
            form.set(signed.minusIsIncome() ? AmountForm.MINUS_IN : AmountForm.MINUS_OUT);
            put(ColumnRole.AMOUNT, Optional.of(signed.column()));
        }
    }

    private void put(ColumnRole role, Optional<Integer> column) {
        columns.get(role).set(column);
    }

    private void proposeWords(Optional<Integer> direction) {
        direction.ifPresent(column -> {
            Set<String> seen = MappingProposal.wordsOf(sketch.getValue().rows(), headerRow.get(), column);
            incomeWords.set(String.join("，", MappingProposal.knownWords(seen, true)));
            outflowWords.set(String.join("，", MappingProposal.knownWords(seen, false)));
        });
    }

    private void changed() {
        if (!filling) {
            mapping.set(said());
        }
    }

    private Optional<TableMapping> said() {
        Optional<Integer> day = columns.get(ColumnRole.DAY).get();
        Optional<AmountColumns> amount = amount();
        return headerRow.get() == null || day.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableMapping(
                        names(), day.get(), columns.get(ColumnRole.TIME).get(), order.get(), amount.get(), words()));
    }

    private Optional<AmountColumns> amount() {
        Optional<Integer> column = columns.get(ColumnRole.AMOUNT).get();
        return switch (form.get()) {
            case SEPARATE ->
                columns.get(ColumnRole.INCOME).get().flatMap(in -> columns.get(ColumnRole.OUTFLOW)
                        .get()
                        .map(out -> new AmountColumns.Separate(in, out)));
            case TOLD ->
                column.flatMap(place -> columns.get(ColumnRole.DIRECTION)
                        .get()
                        .map(word -> new AmountColumns.Told(place, word, typed(incomeWords), typed(outflowWords))));
            case MINUS_OUT, MINUS_IN ->
                column.map(place -> new AmountColumns.Signed(place, form.get() == AmountForm.MINUS_IN));
        };
    }

    private WordColumns words() {
        return new WordColumns(
                columns.get(ColumnRole.COUNTERPARTY).get(),
                columns.get(ColumnRole.TEXT).get(),
                columns.get(ColumnRole.NUMBER).get());
    }

    private static Set<String> typed(StringProperty words) {
        return Stream.of(words.get().split("[,，;；]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
