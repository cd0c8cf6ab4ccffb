package huanqing.cli.calc.loan;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import huanqing.domain.credit.payoff.Debt;
import huanqing.domain.money.Money;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Debts and a budget from a file: {@code {"debts":[{"name","balance","annual_rate","minimum"}],"budget"}}, in fen. */
record PayoffCase(List<Debt> debts, Money budget) {
    private static final BigDecimal MOST_FEN = new BigDecimal("1000000000000");
    private static final int MOST_DEBTS = 100;

    /** The file is no such case; the message names the part that is wrong. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String part) {
            super(part);
        }
    }

    static PayoffCase read(Path file) throws IOException, Unreadable {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonObject root = object(JsonParser.parseReader(reader), "{");
            JsonElement list = root.get("debts");
            if (list == null || !list.isJsonArray() || list.getAsJsonArray().size() > MOST_DEBTS) {
                throw new Unreadable("debts");
            }
            List<Debt> debts = new ArrayList<>();
            for (JsonElement debt : list.getAsJsonArray()) {
                debts.add(debt(object(debt, "debts[" + debts.size() + "]"), "debts[" + debts.size() + "]."));
            }
            return new PayoffCase(debts, fen(root, "", "budget"));
        } catch (JsonParseException notJson) {
            throw new Unreadable("{");
        }
    }

    private static Debt debt(JsonObject debt, String where) throws Unreadable {
        BigDecimal rate = number(debt, where, "annual_rate", BigDecimal.ONE);
        return new Debt(name(debt, where), fen(debt, where, "balance"), rate, fen(debt, where, "minimum"));
    }

    private static String name(JsonObject debt, String where) throws Unreadable {
        JsonElement name = debt.get("name");
        if (name == null || !name.isJsonPrimitive()) {
            throw new Unreadable(where + "name");
        }
        return name.getAsString();
    }

    private static Money fen(JsonObject object, String where, String field) throws Unreadable {
        try {
            return Money.ofFen(number(object, where, field, MOST_FEN).longValueExact());
        } catch (ArithmeticException partOfAFen) {
            throw new Unreadable(where + field);
        }
    }

    private static BigDecimal number(JsonObject object, String where, String field, BigDecimal most) throws Unreadable {
        JsonElement value = object.get(field);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isNumber()) {
            throw new Unreadable(where + field);
        }
        BigDecimal number = value.getAsBigDecimal();
        if (number.signum() < 0 || number.compareTo(most) > 0 || number.scale() > 20) {
            throw new Unreadable(where + field);
        }
        return number;
    }

    private static JsonObject object(JsonElement element, String where) throws Unreadable {
        if (!element.isJsonObject()) {
            throw new Unreadable(where);
        }
        return element.getAsJsonObject();
    }
}
