package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.domain.linkage.statistics.WhitenedSeries;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Six worked pairs of series, computed by an independent program with 20,000 permutations. */
class ReferenceVectorsTest {
    private static final double EXACT = 1e-9;

    static Stream<Named<JsonObject>> cases() {
        InputStreamReader file = new InputStreamReader(
                ReferenceVectorsTest.class.getResourceAsStream("vectors.json"), StandardCharsets.UTF_8);
        JsonArray all = JsonParser.parseReader(file).getAsJsonArray();
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(one -> Named.of(one.get("name").getAsString(), one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rawAssociation(JsonObject vector) {
        RawAssociation raw = RawAssociation.of(months(vector));
        JsonObject expected = vector.getAsJsonObject("raw");
        assertEquals(expected.get("pearson").getAsDouble(), raw.pearson().orElseThrow(), EXACT);
        assertEquals(expected.get("spearman").getAsDouble(), raw.spearman().orElseThrow(), EXACT);
        assertEquals(expected.get("kendall_tau_b").getAsDouble(), raw.kendall().orElseThrow(), EXACT);
        assertEquals(
                expected.get("bias_corrected_dcor").getAsDouble(),
                raw.distance().orElseThrow(),
                EXACT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cleaning(JsonObject vector) {
        JsonObject expected = vector.getAsJsonObject("prewhitened");
        PairedMonths months = months(vector);
        assertCleaned(expected, "huabei", WhitenedSeries.of(months.huabeiRepaid()));
        assertCleaned(expected, "jiebei", WhitenedSeries.of(months.jiebeiRepaid()));
    }

    private static void assertCleaned(JsonObject expected, String product, WhitenedSeries series) {
        JsonObject model = expected.getAsJsonObject(product + "_model");
        assertEquals(model.get("ar").getAsInt(), series.model().ar());
        assertEquals(
                model.get("terms").getAsString(),
                series.model().terms().name().toLowerCase().replace('_', '+'));
        assertEquals(model.get("aicc").getAsDouble(), series.model().aicc().orElseThrow(), EXACT);
        JsonArray residual = expected.getAsJsonArray(product + "_residual");
        assertEquals(residual.size(), series.residual().length);
        for (int t = 0; t < residual.size(); t++) {
            assertEquals(residual.get(t).getAsDouble(), series.residual()[t], EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lagsAndDistance(JsonObject vector) {
        JsonObject expected = vector.getAsJsonObject("prewhitened");
        BehaviourTests tests = run(vector, 99).tests().orElseThrow();
        expected.getAsJsonObject("weighted_lag_correlation")
                .asMap()
                .forEach((lag, value) ->
                        assertEquals(value.getAsDouble(), tests.lags().at(Integer.parseInt(lag)), EXACT));
        assertEquals(
                expected.get("bias_corrected_dcor").getAsDouble(),
                tests.distance().orElseThrow(),
                EXACT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stress(JsonObject vector) {
        JsonObject expected = vector.getAsJsonObject("stress");
        JsonArray table = expected.getAsJsonArray("table");
        StressLink stress = StressLink.of(months(vector));
        assertEquals(
                new StressTable(cell(table, 0, 0), cell(table, 0, 1), cell(table, 1, 0), cell(table, 1, 1)),
                stress.table());
        assertEquals(expected.get("fisher_two_sided_p").getAsDouble(), stress.fisherP(), EXACT);
    }

    private static int cell(JsonArray table, int row, int column) {
        return table.get(row).getAsJsonArray().get(column).getAsInt();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void chance(JsonObject vector) {
        JsonObject expected = vector.getAsJsonObject("p");
        PValues p =
                run(vector, BehaviourAnalysis.REPLICATES).tests().orElseThrow().p();
        assertNear(expected, "lag", p.lag());
        assertNear(expected, "distance", p.distance());
        assertNear(expected, "stress", p.stress());
        assertNear(expected, "overall", p.overall());
    }

    /** Both sides are counts of random draws: 4 standard errors of their difference, and room for a count of few. */
    private static void assertNear(JsonObject expected, String name, double actual) {
        double value = expected.get(name).getAsDouble();
        int draws = expected.get("permutations").getAsInt();
        double spread = Math.sqrt(value * (1 - value) * (1.0 / draws + 1.0 / BehaviourAnalysis.REPLICATES));
        assertTrue(
                Math.abs(value - actual) <= 4 * spread + 2.0 / BehaviourAnalysis.REPLICATES,
                () -> name + ": " + actual + " instead of about " + value);
    }

    private static Behaviour run(JsonObject vector, int replicates) {
        return new BehaviourAnalysis(months(vector), replicates, 1).run();
    }

    private static PairedMonths months(JsonObject vector) {
        return new PairedMonths(
                amounts(vector, "huabei_fen"),
                amounts(vector, "jiebei_fen"),
                flags(vector, "huabei_stress"),
                flags(vector, "jiebei_stress"));
    }

    private static long[] amounts(JsonObject vector, String name) {
        return vector.getAsJsonArray(name).asList().stream()
                .mapToLong(JsonElement::getAsLong)
                .toArray();
    }

    private static boolean[] flags(JsonObject vector, String name) {
        JsonArray values = vector.getAsJsonArray(name);
        boolean[] flags = new boolean[values.size()];
        for (int t = 0; t < flags.length; t++) {
            flags[t] = values.get(t).getAsInt() == 1;
        }
        return flags;
    }
}
