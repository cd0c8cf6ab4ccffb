package huanqing.cli.reserve;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.DueId;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.domain.reserve.futures.Futures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report in its stable shape; what is unknown is null. */
final class ReserveJson {
    private ReserveJson() {}

    record AtConfidence(long fen, List<Long> interval) {
        static AtConfidence of(ReserveQuantile quantile) {
            return new AtConfidence(
                    quantile.amount().fen(),
                    List.of(quantile.low().fen(), quantile.high().fen()));
        }
    }

    record Rung(int months, Optional<String> firstFailingDue) {}

    record Tested(int covered, int of) {}

    /** @param asked a confidence that was asked for by name; it is answered under that name beside the usual four */
    static Map<String, Object> of(ReserveReport report, Optional<BigDecimal> asked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("committed_fen", report.committed().amount());
        json.put(
                "binding_due",
                report.committed().bindingDue().flatMap(CashFlow::due).map(DueId::value));
        Map<String, Object> shares = new LinkedHashMap<>();
        Futures.CONFIDENCES.forEach(
                share -> put(shares, BigDecimal.valueOf(share).toString(), share, report));
        asked.ifPresent(share -> put(shares, share.toPlainString(), share.doubleValue(), report));
        json.put("at_confidence", shares);
        json.put(
                "no_income",
                report.noIncome().stream()
                        .map(rung -> new Rung(
                                rung.months(),
                                rung.firstFailing().flatMap(CashFlow::due).map(DueId::value)))
                        .toList());
        json.put("coverage_now", report.futures().flatMap(Futures::present).map(Futures.Present::coverage));
        json.put(
                "backtest",
                new Tested(report.backtest().covered(), report.backtest().of()));
        json.put("seed", report.question().seed());
        return json;
    }

    private static void put(Map<String, Object> shares, String name, double share, ReserveReport report) {
        shares.put(name, report.futures().map(futures -> AtConfidence.of(futures.reserveAt(share))));
    }
}
