package huanqing.ui.fx.figures;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Operand;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.settlement.Formula;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.guide.Topic;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens a figure into its formula, in words: the rule and its number, what was put in, and what came out. */
public final class Formulas {
    private static final int DIGITS = 4;

    private final Words words;

    /**
     * A formula in words.
     *
     * @param figure what it explains
     * @param rule its sentence and number
     * @param operands what was put in
     * @param guide the page of the guide on that rule
     */
    public record Opened(String figure, String result, String rule, String operands, Optional<Topic> guide) {
        /** All of it in one line, for a screen reader. */
        public String spoken() {
            return String.join(", ", figure, result, rule, operands);
        }
    }

    public Formulas(Words words) {
        this.words = words;
    }

    public Opened open(Formula formula) {
        return open(words.name(formula.figure()), formula.explained());
    }

    public Opened open(String figure, Explained explained) {
        String operands = explained.operands().stream()
                .map(this::operand)
                .collect(Collectors.joining(words.text("formula.separator")));
        return new Opened(
                figure,
                quantity(explained.result()),
                words.text("formula.rule", words.name(explained.rule()), number(explained.rule())),
                operands,
                Topic.of(explained.rule()));
    }

    private String operand(Operand operand) {
        return words.text("formula.operand", words.name(operand.symbol()), value(operand));
    }

    /** A factor is no percentage: 1.5 times. */
    private String value(Operand operand) {
        return operand.symbol() == Symbol.FACTOR && operand.quantity() instanceof Quantity.Rate factor
                ? factor.value().stripTrailingZeros().toPlainString()
                : quantity(operand.quantity());
    }

    private String quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Amount amount) {
            return words.money(amount.value());
        }
        if (quantity instanceof Quantity.Rate rate) {
            return words.percent(rate.value(), DIGITS);
        }
        if (quantity instanceof Quantity.Count count) {
            return words.count(count.value());
        }
        if (quantity instanceof Quantity.Day day) {
            return words.date(day.value());
        }
        return words.name(((Quantity.Choice) quantity).value());
    }

    /** A rule's number as it is written: H8b. */
    private static String number(Rule rule) {
        return rule.name().charAt(0) + rule.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
