package huanqing.ui.reserve.target;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.PastMonths;
import huanqing.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;

/** What the three pictures and the saving plan rest on, line by line. */
final class ChartBasis {
    private final Words words;
    private final TargetWords say;

    ChartBasis(Words words) {
        this.words = words;
        this.say = new TargetWords(words);
    }

    List<String> fan(ReserveReport report) {
        return drawn(
                report,
                words.text("reserve.fan.basis.day", Futures.COUNT),
                words.text("reserve.fan.basis.moment"),
                words.text("reserve.fan.basis.dues"));
    }

    List<String> failing(ReserveReport report) {
        return drawn(
                report,
                words.text("reserve.failing.basis.first"),
                words.text("reserve.failing.basis.week", Futures.COUNT));
    }

    /** Its past is its own, so today's assumptions are not repeated. */
    List<String> backtest(ReserveReport report) {
        return List.of(
                words.text("reserve.backtest.basis.then", PastMonths.FEWEST),
                words.text("reserve.backtest.basis.needed", report.question().days()),
                words.text("reserve.backtest.basis.same"),
                words.text("reserve.backtest.basis.overlap"));
    }

    /** @param aim what the plan saves for */
    List<String> saving(ReserveReport report, Money aim, int permille) {
        String target = report.futures().isPresent()
                ? words.text("reserve.saving.basis.confidence", words.money(aim), say.share(permille / 1000.0))
                : words.text("reserve.saving.basis.committed", words.money(aim));
        String present = report.reserve()
                .map(reserve -> words.text("reserve.saving.basis.missing", words.money(reserve)))
                .orElseGet(() -> words.text("reserve.saving.basis.no-reserve"));
        return List.of(
                target, present, words.text("reserve.saving.basis.paydays"), words.text("reserve.saving.basis.equal"));
    }

    private List<String> drawn(ReserveReport report, String... own) {
        List<String> lines = new ArrayList<>(List.of(own));
        lines.addAll(say.assumptions(report));
        return lines;
    }
}
