package huanqing.cli.calc;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One run of {@code calc}, as a person at a terminal sees it. */
record Calc(int code, String out, String err) {
    private static final StringWriter OUT = new StringWriter();
    private static final StringWriter ERR = new StringWriter();
    private static final CommandLineFace FACE = new CommandLineFace(
            Clock.systemUTC(), new PrintWriter(OUT), new PrintWriter(ERR), List.of(CalcCommand::with), window -> 2);

    static Calc run(String arguments) {
        return run(List.of(arguments.split(" ")));
    }

    static Calc run(List<String> arguments) {
        OUT.getBuffer().setLength(0);
        ERR.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("calc"));
        all.addAll(arguments);
        int code = FACE.run(all.toArray(String[]::new));
        return new Calc(code, OUT.toString(), ERR.toString());
    }

    static JsonObject json(String arguments) {
        Calc calc = run(arguments + " --json");
        if (calc.code() != 0) {
            throw new AssertionError(arguments + " ended with " + calc.code() + ": " + calc.err());
        }
        return JsonParser.parseString(calc.out()).getAsJsonObject();
    }

    /** A value by its path: {@code rows[0].fee}. */
    static String at(JsonObject answer, String path) {
        JsonElement value = answer;
        for (String step : path.split("[.\\[\\]]+")) {
            value = step.matches("-?\\d+")
                    ? item(value.getAsJsonArray(), Integer.parseInt(step))
                    : value.getAsJsonObject().get(step);
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static JsonElement item(JsonArray array, int index) {
        return array.get(index < 0 ? array.size() + index : index);
    }
}
