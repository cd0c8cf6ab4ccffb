package huanqing.cli;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import huanqing.domain.statement.table.AmountColumns;
import huanqing.domain.statement.table.DayOrder;
import huanqing.domain.statement.table.TableMapping;
import huanqing.domain.statement.table.WordColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the columns of a table are, as a script says it: by their names. */
final class MappingFile {
    private final Shape shape;
    private final List<String> header;

    /** The file as JSON; what is missing is null. */
    @SuppressWarnings("unused")
    private static final class Shape {
        private List<String> columns;
        private String day;
        private String order;
        private String time;
        private String amount;
        private boolean minusIsIncome;
        private String direction;
        private Set<String> incomeWords;
        private Set<String> outflowWords;
        private String income;
        private String outflow;
        private String counterparty;
        private String text;
        private String number;
    }

    private MappingFile(Shape shape) {
        this.shape = shape;
        this.header = TableMapping.header(shape.columns);
    }

    /** Reads the file, or refuses it in a sentence that names what is wrong. */
    static TableMapping read(Path file, Context context) {
        try {
            Shape shape = new Gson().fromJson(Files.readString(file, StandardCharsets.UTF_8), Shape.class);
            if (shape == null || shape.columns == null || shape.columns.contains(null)) {
                throw new JsonParseException("columns");
            }
            return new MappingFile(shape).mapping();
        } catch (IOException unreadable) {
            throw new Refused(context.words().text("cli.import.map-unreadable", file.toString()));
        } catch (JsonParseException wrong) {
            String place = wrong instanceof JsonSyntaxException ? "JSON" : wrong.getMessage();
            throw new Refused(context.words().text("cli.import.map-wrong", file.toString(), place));
        }
    }

    private TableMapping mapping() {
        return new TableMapping(
                header, column("day", shape.day), optional("time", shape.time), order(), amount(), words());
    }

    private DayOrder order() {
        try {
            return shape.order == null
                    ? DayOrder.YEAR_MONTH_DAY
                    : DayOrder.valueOf(shape.order.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new JsonParseException("order: " + shape.order);
        }
    }

    private AmountColumns amount() {
        if (shape.amount == null) {
            return new AmountColumns.Separate(column("income", shape.income), column("outflow", shape.outflow));
        }
        int amount = column("amount", shape.amount);
        if (shape.direction == null) {
            return new AmountColumns.Signed(amount, shape.minusIsIncome);
        }
        if (shape.incomeWords == null || shape.outflowWords == null) {
            throw new JsonParseException("incomeWords, outflowWords");
        }
        return new AmountColumns.Told(
                amount, column("direction", shape.direction), shape.incomeWords, shape.outflowWords);
    }

    private WordColumns words() {
        return new WordColumns(
                optional("counterparty", shape.counterparty),
                optional("text", shape.text),
                optional("number", shape.number));
    }

    private Optional<Integer> optional(String key, String name) {
        return Optional.ofNullable(name).map(given -> column(key, given));
    }

    private int column(String key, String name) {
        int column = name == null ? -1 : header.indexOf(name.strip());
        if (column < 0) {
            throw new JsonParseException(name == null ? key : key + ": " + name);
        }
        return column;
    }
}
