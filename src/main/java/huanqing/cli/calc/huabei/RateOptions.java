package huanqing.cli.calc.huabei;

import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import java.math.BigDecimal;
import picocli.CommandLine.Option;

/** Huabei's daily rate and its rounding. */
final class RateOptions {
    @Option(
            names = "--daily-rate",
            paramLabel = "R",
            defaultValue = "0.0005",
            converter = Value.DailyRate.class,
            description = "The rate a day (default: ${DEFAULT-VALUE}).")
    private BigDecimal rate;

    @Option(
            names = "--rounding",
            paramLabel = "DAILY|ONCE",
            defaultValue = "DAILY",
            description = "Round each day's interest, or the sum (default: ${DEFAULT-VALUE}).")
    private DailyRounding rounding;

    DailyRate rate() {
        return new DailyRate(rate, rounding);
    }
}
