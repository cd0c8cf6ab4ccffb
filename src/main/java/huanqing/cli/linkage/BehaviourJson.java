package huanqing.cli.linkage;

import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourTests;
import huanqing.domain.linkage.ChannelFinding;
import huanqing.domain.linkage.PValues;
import huanqing.domain.linkage.RawAssociation;
import huanqing.domain.linkage.StressLink;
import huanqing.domain.linkage.StressTable;
import huanqing.domain.linkage.statistics.Interval;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.ModelTerms;
import huanqing.domain.linkage.statistics.SeriesModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The behaviour tests as JSON; what is unknown, undefined or without bound is null. */
public final class BehaviourJson {
    private BehaviourJson() {}

    /** The keys that a ledger's report and a series' report share. */
    static Map<String, Object> summary(Behaviour behaviour) {
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<BehaviourTests> tests = behaviour.tests();
        json.put("months", behaviour.months());
        json.put("months_missing", behaviour.monthsMissing());
        json.put("verdict", behaviour.verdict());
        json.put("overall_p", tests.map(found -> found.p().overall()));
        json.put("level", tests.map(found -> found.p().level()));
        json.put(
                "channels",
                behaviour.namedChannels().stream().map(BehaviourJson::channel).toList());
        json.put("p", tests.map(found -> p(found.p())));
        json.put("models", tests.map(BehaviourJson::models));
        json.put("weighted_lag_correlation", tests.map(found -> lags(found.lags())));
        json.put("lag_band", tests.map(found -> number(found.band())));
        json.put("bias_corrected_dcor", tests.map(found -> number(found.distance())));
        json.put("stress_table", table(behaviour.stress().table()));
        json.put(
                "correlation_interval",
                tests.flatMap(BehaviourTests::correlation).map(BehaviourJson::interval));
        json.put("smallest_detectable_correlation", tests.map(found -> number(found.smallestDetectable())));
        return json;
    }

    /** One case of {@code --series}: the reference file's own names, then the keys of {@link #summary}. */
    public static Map<String, Object> whole(String name, Behaviour behaviour) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("raw", raw(behaviour.raw()));
        json.put("prewhitened", behaviour.tests().map(BehaviourJson::prewhitened));
        json.put("stress", stress(behaviour.stress()));
        json.putAll(summary(behaviour));
        return json;
    }

    private static Map<String, Object> raw(RawAssociation raw) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pearson", number(raw.pearson()));
        json.put("spearman", number(raw.spearman()));
        json.put("kendall_tau_b", number(raw.kendall()));
        json.put("bias_corrected_dcor", number(raw.distance()));
        return json;
    }

    private static Map<String, Object> prewhitened(BehaviourTests tests) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("huabei_model", model(tests.huabei().model()));
        json.put("jiebei_model", model(tests.jiebei().model()));
        json.put("huabei_residual", numbers(tests.huabei().residual()));
        json.put("jiebei_residual", numbers(tests.jiebei().residual()));
        json.put("weighted_lag_correlation", lags(tests.lags()));
        json.put("bias_corrected_dcor", number(tests.distance()));
        return json;
    }

    private static Map<String, Object> models(BehaviourTests tests) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("huabei", model(tests.huabei().model()));
        json.put("jiebei", model(tests.jiebei().model()));
        return json;
    }

    private static Map<String, Object> model(SeriesModel model) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ar", model.ar());
        json.put("terms", terms(model.terms()));
        json.put("aicc", number(model.aicc()));
        return json;
    }

    private static String terms(ModelTerms terms) {
        return switch (terms) {
            case NONE -> "none";
            case TREND -> "trend";
            case SEASON -> "season";
            case SEASON_TREND -> "season+trend";
        };
    }

    private static Map<String, Object> stress(StressLink stress) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", table(stress.table()));
        json.put("fisher_two_sided_p", stress.fisherP());
        json.put("odds_ratio", number(stress.oddsRatio()));
        json.put("odds_ratio_interval", interval(stress.interval()));
        return json;
    }

    private static List<List<Integer>> table(StressTable table) {
        return List.of(List.of(table.both(), table.huabeiOnly()), List.of(table.jiebeiOnly(), table.neither()));
    }

    private static Map<String, Object> p(PValues p) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lag", p.lag());
        json.put("distance", p.distance());
        json.put("stress", p.stress());
        json.put("overall", p.overall());
        json.put("permutations", p.replicates());
        return json;
    }

    private static Map<String, Object> channel(ChannelFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("channel", finding.channel());
        json.put("p", finding.p());
        json.put("size", number(finding.size()));
        json.put("lag", finding.lag());
        json.put("leader", finding.leader());
        json.put("interval", finding.interval().map(BehaviourJson::interval));
        return json;
    }

    private static Map<String, Object> lags(LagProfile lags) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int lag = -LagProfile.MAX_LAG; lag <= LagProfile.MAX_LAG; lag++) {
            json.put(String.valueOf(lag), number(lags.at(lag)));
        }
        return json;
    }

    private static List<Object> interval(Interval interval) {
        return Arrays.asList(number(interval.low()), number(interval.high()));
    }

    private static List<Object> numbers(double[] values) {
        return Arrays.stream(values).mapToObj(BehaviourJson::number).toList();
    }

    static Object number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : null;
    }

    /** JSON knows neither infinity nor a negative zero. */
    private static Object number(double value) {
        return Double.isFinite(value) ? (Object) (value + 0.0) : null;
    }
}
