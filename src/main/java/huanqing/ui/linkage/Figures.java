package huanqing.ui.linkage;

import huanqing.i18n.Language;
import huanqing.ui.fx.Words;
import java.util.Locale;
import java.util.OptionalDouble;

/** Ratios and chances in a few digits. */
final class Figures {
    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** Chinese sentences follow each other without a space. */
    String space() {
        return words.messages().language() == Language.ZH ? "" : " ";
    }

    String size(OptionalDouble value) {
        return value.isEmpty() ? words.text("format.unknown") : decimal(value.getAsDouble());
    }

    String decimal(double value) {
        if (!Double.isFinite(value)) {
            return "∞";
        }
        String digits = Math.abs(value) < 10 ? "%.2f" : "%,.0f";
        String text = String.format(Locale.ROOT, digits, Math.abs(value));
        return value < 0 && !text.equals("0.00") ? "−" + text : text;
    }

    /** 12%, 3.4%, and "under 0.1%" instead of a zero that is none. */
    String percent(double share) {
        if (share > 0 && share < 0.001) {
            return words.text("linkage.percent.under");
        }
        return String.format(Locale.ROOT, share > 0 && share < 0.1 ? "%.1f%%" : "%.0f%%", share * 100);
    }
}
