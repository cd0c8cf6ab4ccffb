package huanqing.cli.linkage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import huanqing.domain.linkage.PairedMonths;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of {@code linkage --series}: a JSON list of objects, or {@code {"cases": [...]}}, or one object, each with
 * {@code name}, {@code huabei_fen}, {@code jiebei_fen} and, if known, {@code huabei_stress}, {@code jiebei_stress}.
 */
public final class SeriesFile {
    /** Far more than a lifetime, and still quick. */
    private static final int MOST_MONTHS = 1_200;

    private SeriesFile() {}

    /** One named pair of series. */
    public record Case(String name, PairedMonths months) {}

    /** Why a file cannot be used; its message is {@code where: what}, for the sentence around it. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    public static List<Case> read(Path file) throws IOException, Unusable {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return cases(JsonParser.parseReader(reader));
        } catch (JsonParseException malformed) {
            throw new Unusable("JSON");
        }
    }

    private static List<Case> cases(JsonElement root) throws Unusable {
        List<Case> cases = new ArrayList<>();
        for (JsonElement element : list(root)) {
            if (!element.isJsonObject()) {
                throw new Unusable("cases[" + cases.size() + "]");
            }
            JsonObject object = element.getAsJsonObject();
            JsonElement name = object.get("name");
            String called = name != null && name.isJsonPrimitive() ? name.getAsString() : "cases[" + cases.size() + "]";
            cases.add(new Case(called, months(called, object)));
        }
        return cases;
    }

    private static JsonArray list(JsonElement root) throws Unusable {
        if (root.isJsonArray()) {
            return root.getAsJsonArray();
        }
        if (root.isJsonObject() && !root.getAsJsonObject().has("cases")) {
            JsonArray single = new JsonArray();
            single.add(root);
            return single;
        }
        if (root.isJsonObject() && root.getAsJsonObject().get("cases").isJsonArray()) {
            return root.getAsJsonObject().getAsJsonArray("cases");
        }
        throw new Unusable("cases");
    }

    private static PairedMonths months(String name, JsonObject object) throws Unusable {
        long[] huabei = amounts(name, object, "huabei_fen");
        long[] jiebei = amounts(name, object, "jiebei_fen");
        boolean[] huabeiStress = stress(name, object, "huabei_stress", huabei.length);
        boolean[] jiebeiStress = stress(name, object, "jiebei_stress", huabei.length);
        boolean same = jiebei.length == huabei.length
                && huabeiStress.length == huabei.length
                && jiebeiStress.length == huabei.length;
        if (!same || huabei.length > MOST_MONTHS) {
            throw new Unusable(name + ": " + huabei.length + " / " + jiebei.length + " / " + huabeiStress.length + " / "
                    + jiebeiStress.length);
        }
        return new PairedMonths(huabei, jiebei, huabeiStress, jiebeiStress);
    }

    private static long[] amounts(String name, JsonObject object, String key) throws Unusable {
        JsonElement found = object.get(key);
        if (found == null || !found.isJsonArray()) {
            throw new Unusable(name + ": " + key);
        }
        long[] amounts = new long[found.getAsJsonArray().size()];
        for (int t = 0; t < amounts.length; t++) {
            amounts[t] = fen(
                    name + ": " + key + "[" + t + "]", found.getAsJsonArray().get(t));
        }
        return amounts;
    }

    private static long fen(String where, JsonElement value) throws Unusable {
        try {
            BigDecimal fen = value.isJsonPrimitive() ? value.getAsBigDecimal() : BigDecimal.ONE.negate();
            if (fen.signum() >= 0) {
                return fen.longValueExact();
            }
        } catch (NumberFormatException | ArithmeticException noWholeNumber) {
            throw new Unusable(where);
        }
        throw new Unusable(where);
    }

    private static boolean[] stress(String name, JsonObject object, String key, int months) throws Unusable {
        if (!object.has(key)) {
            return new boolean[months];
        }
        if (!object.get(key).isJsonArray()) {
            throw new Unusable(name + ": " + key);
        }
        JsonArray values = object.getAsJsonArray(key);
        boolean[] stress = new boolean[values.size()];
        for (int t = 0; t < stress.length; t++) {
            String value = values.get(t).toString();
            if (!List.of("0", "1", "true", "false").contains(value)) {
                throw new Unusable(name + ": " + key + "[" + t + "]");
            }
            stress[t] = value.equals("1") || value.equals("true");
        }
        return stress;
    }
}
