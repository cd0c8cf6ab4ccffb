package huanqing.cli.calc.answer;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer for people: one line a value, tables for rows, then the rules with what was put in. */
final class AnswerText {
    private static final int PERCENT_DIGITS = 4;

    private final Messages words;

    AnswerText(Messages words) {
        this.words = words;
    }

    List<String> lines(Answer answer) {
        List<String> lines = new ArrayList<>();
        answer.values().forEach((key, value) -> add(lines, key, value));
        answer.explained().forEach(formula -> lines.add(sentence(formula)));
        return lines;
    }

    private void add(List<String> lines, String key, Object value) {
        if (value instanceof List<?> rows) {
            lines.addAll(new Table(rows.stream().map(this::cells).toList()).lines());
        } else if (value instanceof Map<?, ?> inner) {
            inner.forEach((name, part) -> lines.add(label(key) + " · " + label(name) + "  " + text(part)));
        } else if (value != null) {
            lines.add(label(key) + "  " + text(value));
        }
    }

    private Map<String, String> cells(Object row) {
        return ((Map<?, ?>) row)
                .entrySet().stream()
                        .filter(cell -> !(cell.getValue() instanceof List))
                        .collect(Collectors.toMap(
                                cell -> label(cell.getKey()),
                                cell -> text(cell.getValue()),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new));
    }

    private String label(Object key) {
        return words.text("calc.label." + key);
    }

    private String sentence(Explained formula) {
        String operands = formula.operands().stream()
                .map(operand -> words.name(operand.symbol()) + " " + text(Answer.plain(operand.quantity())))
                .collect(Collectors.joining(", "));
        return words.text(
                "calc.because",
                number(formula.rule()),
                words.name(formula.rule()),
                operands,
                text(Answer.plain(formula.result())));
    }

    private String text(Object value) {
        if (value instanceof Money money) {
            return yuan(money);
        } else if (value instanceof BigDecimal ratio) {
            return percent(ratio);
        } else if (value instanceof Enum<?> choice) {
            return words.name(choice);
        }
        return String.valueOf(value);
    }

    static String yuan(Money money) {
        BigDecimal yuan = BigDecimal.valueOf(money.fen(), 2);
        return String.format(Locale.ROOT, "%s¥%,.2f", money.isNegative() ? "-" : "", yuan.abs());
    }

    private static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2)
                        .setScale(PERCENT_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** The key of a symbol in JSON. */
    static String key(Symbol symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }

    /** A rule's number as it is written: H8b. */
    static String number(Rule rule) {
        return rule.name().charAt(0) + rule.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
