package huanqing.cli.calc.answer;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.rate.AnnualCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named values of an answer, in their documented order, and the formulas behind them. */
public final class Answer {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Explained> explained = new ArrayList<>();

    public static Answer of(String key, Object value) {
        return new Answer().with(key, value);
    }

    public Answer with(String key, Object value) {
        values.put(key, printable(value));
        return this;
    }

    private static Object printable(Object value) {
        if (value instanceof BigDecimal ratio) {
            return new BigDecimal(ratio.stripTrailingZeros().toPlainString());
        }
        return value instanceof Answer inner ? inner.values : value;
    }

    public Answer rows(List<Answer> rows) {
        return list("rows", rows);
    }

    public Answer list(String key, List<Answer> rows) {
        values.put(key, rows.stream().map(row -> row.values).toList());
        return this;
    }

    public Answer annual(AnnualCost cost) {
        return with(
                "annual",
                Answer.of("nominal", cost.nominal())
                        .with("effective", cost.effective())
                        .with("simple", cost.simple()));
    }

    public Answer because(Explained formula) {
        explained.add(formula);
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    List<Explained> explained() {
        return explained;
    }

    Map<String, Object> explainedValues() {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("explained", explained.stream().map(Answer::plain).toList());
        return all;
    }

    private static Map<String, Object> plain(Explained formula) {
        Map<String, Object> operands = new LinkedHashMap<>();
        formula.operands()
                .forEach(operand -> operands.put(AnswerText.key(operand.symbol()), plain(operand.quantity())));
        return Answer.of("rule", AnswerText.number(formula.rule()))
                .with("operands", operands)
                .with("result", plain(formula.result()))
                .values;
    }

    static Object plain(Quantity quantity) {
        if (quantity instanceof Quantity.Amount amount) {
            return amount.value();
        } else if (quantity instanceof Quantity.Rate rate) {
            return rate.value();
        } else if (quantity instanceof Quantity.Count count) {
            return count.value();
        } else if (quantity instanceof Quantity.Day day) {
            return day.value();
        }
        return ((Quantity.Choice) quantity).value();
    }
}
