package huanqing.cli.shortfall;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the values of one JSON object; what is missing or null is empty, what is wrong is named with its place. */
final class CaseFields {
    /** Larger than any share, rate or factor. */
    private static final BigDecimal HIGHEST_RATE = BigDecimal.TEN;

    private static final int MOST_DAYS = 366;

    private final String place;
    private final JsonObject object;

    CaseFields(String place, JsonObject object) {
        this.place = place;
        this.object = object;
    }

    CaseFile.Unusable wrong(String key) {
        return new CaseFile.Unusable(place + key);
    }

    Optional<String> text(String key) throws CaseFile.Unusable {
        Optional<JsonElement> found = value(key);
        if (found.isPresent() && !found.get().isJsonPrimitive()) {
            throw wrong(key);
        }
        return found.map(JsonElement::getAsString);
    }

    Optional<LocalDate> date(String key) throws CaseFile.Unusable {
        Optional<String> text = text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            throw wrong(key);
        }
    }

    /** Whole fen, not negative. */
    Optional<Money> money(String key) throws CaseFile.Unusable {
        Optional<BigDecimal> number = decimal(key);
        try {
            return number.map(value -> Money.ofFen(value.longValueExact()));
        } catch (ArithmeticException noWholeFen) {
            throw wrong(key);
        }
    }

    /** A ratio, not negative. */
    Optional<BigDecimal> rate(String key) throws CaseFile.Unusable {
        Optional<BigDecimal> number = decimal(key);
        if (number.filter(value -> value.compareTo(HIGHEST_RATE) > 0).isPresent()) {
            throw wrong(key);
        }
        return number;
    }

    /** A small whole number, not negative. */
    Optional<Integer> number(String key) throws CaseFile.Unusable {
        Optional<BigDecimal> number = decimal(key);
        if (number.isPresent()
                && (number.get().stripTrailingZeros().scale() > 0
                        || number.get().compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0)) {
            throw wrong(key);
        }
        return number.map(BigDecimal::intValue);
    }

    boolean isTrue(String key) throws CaseFile.Unusable {
        return text(key).filter("true"::equals).isPresent();
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> kind) throws CaseFile.Unusable {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text.get().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(key)));
    }

    List<CaseFields> list(String key) throws CaseFile.Unusable {
        JsonElement found = value(key).orElseGet(JsonArray::new);
        if (!found.isJsonArray()) {
            throw wrong(key);
        }
        List<CaseFields> items = new ArrayList<>();
        for (JsonElement item : found.getAsJsonArray()) {
            String here = place + key + "[" + items.size() + "].";
            if (!item.isJsonObject()) {
                throw new CaseFile.Unusable(here);
            }
            items.add(new CaseFields(here, item.getAsJsonObject()));
        }
        return items;
    }

    private Optional<BigDecimal> decimal(String key) throws CaseFile.Unusable {
        Optional<String> text = text(key);
        try {
            Optional<BigDecimal> number = text.map(BigDecimal::new);
            if (number.filter(value -> value.signum() < 0).isPresent()) {
                throw wrong(key);
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw wrong(key);
        }
    }

    private Optional<JsonElement> value(String key) {
        return Optional.ofNullable(object.get(key)).filter(element -> !element.isJsonNull());
    }
}
