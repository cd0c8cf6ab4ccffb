package huanqing.ui.reserve.flows;

import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityBand;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.money.Money;
import huanqing.ui.chart.burden.BurdenBars;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.util.Optional;
import javafx.scene.control.Label;

/** Shares of the income in words, chips and bars. */
final class CapacityWords {
    private static final int DECIMALS = 1;

    private final Words words;

    CapacityWords(Words words) {
        this.words = words;
    }

    String share(Burden burden) {
        return burden.share()
                .map(share -> words.percent(share, DECIMALS))
                .map(figure -> burden.atLeast() ? words.text("flows.capacity.at-least", figure) : figure)
                .orElseGet(() -> words.text("format.unknown"));
    }

    Label band(Burden burden) {
        return burden.band()
                .map(this::band)
                .orElseGet(() -> Chip.of("fth-help-circle", words.text("flows.capacity.no-band"), ""));
    }

    private Label band(CapacityBand band) {
        return switch (band) {
            case EASY -> Chip.of("fth-check-circle", words.name(band), "good");
            case WATCH -> Chip.of("fth-eye", words.name(band), "");
            case HIGH -> Chip.of("fth-trending-up", words.name(band), "attention");
            case OVER -> Chip.of("fth-alert-triangle", words.name(band), "attention");
        };
    }

    /** A month's mean of the past. */
    String mean(Burden usual, int months) {
        if (months == 0) {
            return words.text("flows.capacity.no-past");
        }
        return words.text(
                "flows.capacity.mean",
                words.money(usual.service().dividedDown(months)),
                words.money(usual.income().map(sum -> sum.dividedDown(months))));
    }

    String heaviest(Capacity capacity) {
        Optional<CapacityMonth> heaviest =
                capacity.heaviest().filter(month -> month.together().service().isPositive());
        return heaviest.map(month -> words.text(
                        "flows.capacity.heaviest",
                        words.longMonth(month.month()),
                        words.money(month.together().service()),
                        share(month.together())))
                .orElseGet(() -> words.text("flows.capacity.no-income"));
    }

    BurdenBars.Month bar(CapacityMonth month, boolean ahead) {
        Optional<BurdenBars.Shares> shares = month.huabei()
                .share()
                .flatMap(huabei -> month.jiebei().share().map(jiebei -> new BurdenBars.Shares(huabei, jiebei)));
        return new BurdenBars.Month(
                month.month(), shares, ahead, month.together().atLeast(), explained(month));
    }

    private String explained(CapacityMonth month) {
        return words.longMonth(month.month())
                + line("product.HUABEI", Optional.of(month.huabei().service()), share(month.huabei()))
                + line("product.JIEBEI", Optional.of(month.jiebei().service()), share(month.jiebei()))
                + line("kind.INCOME", month.income(), "");
    }

    private String line(String key, Optional<Money> sum, String share) {
        return "\n" + words.text(key) + " " + words.money(sum) + (share.isEmpty() ? "" : "  " + share);
    }
}
