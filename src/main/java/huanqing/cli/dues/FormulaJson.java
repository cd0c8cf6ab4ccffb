package huanqing.cli.dues;

import huanqing.domain.credit.explain.Operand;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.settlement.Formula;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure opened into its formula.
 *
 * @param figure what it explains: TOTAL, MINIMUM, FEE ...
 * @param rule the number of the rule, e.g. H6
 * @param operands by symbol: money in fen, rates and counts as numbers, days as ISO text
 */
record FormulaJson(String figure, String rule, Map<String, Object> operands, Object result) {
    static FormulaJson of(Formula formula) {
        Map<String, Object> operands = new LinkedHashMap<>();
        for (Operand operand : formula.explained().operands()) {
            operands.put(operand.symbol().name(), plain(operand.quantity()));
        }
        return new FormulaJson(
                formula.figure().name(),
                formula.explained().rule().name(),
                operands,
                plain(formula.explained().result()));
    }

    private static Object plain(Quantity quantity) {
        if (quantity instanceof Quantity.Amount amount) {
            return amount.value().fen();
        }
        if (quantity instanceof Quantity.Rate rate) {
            return rate.value();
        }
        if (quantity instanceof Quantity.Count count) {
            return count.value();
        }
        if (quantity instanceof Quantity.Day day) {
            return day.value();
        }
        return ((Quantity.Choice) quantity).value().name();
    }
}
