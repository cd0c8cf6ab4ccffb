package huanqing.cli.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.FundingMatch;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.funds.RollingFlag;
import huanqing.domain.linkage.structure.CauseFigure;
import huanqing.domain.linkage.structure.CauseFinding;
import huanqing.domain.linkage.structure.Evidence;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.domain.reserve.ReserveQuantile;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The whole linkage report as JSON. */
public final class LinkageJson {
    private LinkageJson() {}

    public static Map<String, Object> of(LinkageReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("as_of", report.asOf());
        json.put("seed", report.seed());
        json.put("first_month", report.history().first().map(YearMonth::toString));
        json.put("last_month", report.history().last().map(YearMonth::toString));
        json.putAll(BehaviourJson.summary(report.behaviour()));
        json.put("huabei_repaid_fen", report.history().months().huabeiRepaid());
        json.put("jiebei_repaid_fen", report.history().months().jiebeiRepaid());
        json.put("huabei_stress", bits(report.history().months().huabeiStress()));
        json.put("jiebei_stress", bits(report.history().months().jiebeiStress()));
        json.put("structure", all(report.structure().rows(), LinkageJson::structure));
        json.put("causes", all(report.structure().causes(), LinkageJson::cause));
        json.put("flow", all(report.funds().flows(), LinkageJson::flow));
        json.put("quarters", all(report.funds().quarters(), LinkageJson::quarter));
        json.put("flags", all(report.funds().rolling().flags(), LinkageJson::flag));
        json.put("flag_level", report.funds().rolling().level());
        json.put("cost_of_link_fen", report.cost().map(LinkCost::costOfLink));
        json.put("saving_by_pooling_fen", report.cost().map(LinkCost::savingByPooling));
        json.put("reserves", report.cost().map(LinkageJson::reserves));
        return json;
    }

    private static <T> List<Object> all(List<T> items, Function<T, Object> one) {
        return items.stream().map(one).toList();
    }

    private static int[] bits(boolean[] flags) {
        int[] bits = new int[flags.length];
        for (int t = 0; t < bits.length; t++) {
            bits[t] = flags[t] ? 1 : 0;
        }
        return bits;
    }

    private static Map<String, Object> structure(StructureRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("aspect", row.aspect());
        json.put("standing", row.standing());
        json.put("expected", row.expected());
        json.put("evidence", all(row.evidence(), LinkageJson::evidence));
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", evidence.kind());
        json.put("rows", evidence.rows());
        json.put("newest_entries", ids(evidence.newest()));
        json.put("names", evidence.names());
        return json;
    }

    private static Map<String, Object> cause(CauseFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cause", finding.cause());
        json.put("figures", all(finding.figures(), LinkageJson::figure));
        json.put("you_can_change", finding.cause().changeable());
        json.put("you_cannot_change", finding.cause().fixed());
        return json;
    }

    private static Map<String, Object> figure(CauseFigure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", figure.measure());
        json.put("product", figure.product());
        json.put("unit", figure.measure().unit());
        json.put("value", figure.value());
        return json;
    }

    private static Map<String, Object> flow(FundingFlow flow) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", flow.from());
        json.put("to", flow.to());
        json.put("kind", flow.kind());
        json.put("borrowed_fen", flow.borrowed());
        json.put("repaid_fen", flow.repaid());
        json.put("at_most_fen", flow.atMost());
        json.put("share", BehaviourJson.number(flow.share()));
        json.put("matches", all(flow.matches(), LinkageJson::match));
        return json;
    }

    private static Map<String, Object> match(FundingMatch match) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("borrowing", match.borrowing().value());
        json.put("borrowed_at", match.borrowedAt());
        json.put("repayment", match.repayment().value());
        json.put("repaid_at", match.repaidAt());
        json.put("days", match.days());
        json.put("fen", match.amount());
        return json;
    }

    private static Map<String, Object> quarter(QuarterFlow quarter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quarter", quarter.year() + "-Q" + quarter.quarter());
        json.put("drawn_fen", quarter.drawn());
        json.put("drawn_for_huabei_fen", quarter.drawnForHuabei());
        json.put("repaid_fen", quarter.repaid());
        json.put("repaid_from_jiebei_fen", quarter.repaidFromJiebei());
        return json;
    }

    private static Map<String, Object> flag(RollingFlag flag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("flag", flag.sign());
        json.put("state", flag.state());
        json.put("figure", BehaviourJson.number(flag.figure()));
        json.put("entries", ids(flag.entries()));
        json.put("dues", flag.dues().stream().map(DueId::value).toList());
        return json;
    }

    private static Map<String, Object> reserves(LinkCost cost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("confidence", LinkCost.CONFIDENCE);
        json.put("months_ahead", LinkCost.HORIZON_MONTHS);
        json.put("futures", LinkCost.FUTURES);
        json.put("joint", reserve(cost.joint()));
        json.put("apart", reserve(cost.apart()));
        json.put("huabei_alone", reserve(cost.huabeiAlone()));
        json.put("jiebei_alone", reserve(cost.jiebeiAlone()));
        return json;
    }

    private static Map<String, Object> reserve(ReserveQuantile reserve) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fen", reserve.amount());
        json.put("interval", List.of(reserve.low(), reserve.high()));
        return json;
    }

    private static List<Long> ids(List<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }
}
