package huanqing.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import huanqing.domain.money.Money;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Prints JSON in the stable shapes: money in fen, dates ISO, an unknown as null. */
public final class Output {
    private static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .registerTypeAdapter(
                    Money.class, (JsonSerializer<Money>) (money, type, to) -> new JsonPrimitive(money.fen()))
            .registerTypeAdapter(LocalDate.class, asText())
            .registerTypeAdapter(LocalDateTime.class, (JsonSerializer<LocalDateTime>)
                    (at, type, to) -> new JsonPrimitive(WITH_SECONDS.format(at)))
            .registerTypeAdapter(YearMonth.class, asText())
            .registerTypeHierarchyAdapter(
                    Enum.class, (JsonSerializer<Enum<?>>) (value, type, to) -> new JsonPrimitive(value.name()))
            .registerTypeHierarchyAdapter(
                    Optional.class, (JsonSerializer<Optional<?>>) (value, type, to) -> to.serialize(value.orElse(null)))
            .create();

    private final PrintWriter out;

    Output(PrintWriter out) {
        this.out = out;
    }

    /** Prints a record, map or list as one JSON value; components in camelCase become lower_case keys. */
    public void json(Object value) {
        out.println(GSON.toJson(value));
        out.flush();
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    private static JsonSerializer<Object> asText() {
        return (value, type, to) -> new JsonPrimitive(value.toString());
    }
}
