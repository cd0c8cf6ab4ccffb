package huanqing.domain.credit.explain;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure opened into its formula: the rule, the values that were put in, and what came out. Numbers and names only; the
 * words belong to whoever shows it.
 *
 * <p>Example: {@code H7: PRINCIPAL 180656 fen, DAILY_RATE 0.0005, DAYS 31 -> 2790 fen}.
 *
 * @param operands in the order in which they stand in the formula
 */
public record Explained(Rule rule, List<Operand> operands, Quantity result) {
    public Explained {
        operands = List.copyOf(operands);
    }

    /** The value that stands for a symbol, if the formula has it. */
    public Optional<Quantity> operand(Symbol symbol) {
        return operands.stream()
                .filter(operand -> operand.symbol() == symbol)
                .map(Operand::quantity)
                .findFirst();
    }

    public static Formula by(Rule rule) {
        return new Formula(rule);
    }

    /** Collects the operands in their order. */
    public static final class Formula {
        private final Rule rule;
        private final List<Operand> operands = new ArrayList<>();

        private Formula(Rule rule) {
            this.rule = rule;
        }

        public Formula with(Symbol symbol, Money value) {
            return with(symbol, new Quantity.Amount(value));
        }

        public Formula with(Symbol symbol, BigDecimal value) {
            return with(symbol, new Quantity.Rate(value));
        }

        public Formula with(Symbol symbol, long value) {
            return with(symbol, new Quantity.Count(value));
        }

        public Formula with(Symbol symbol, LocalDate value) {
            return with(symbol, new Quantity.Day(value));
        }

        public Formula with(Symbol symbol, Enum<?> value) {
            return with(symbol, new Quantity.Choice(value));
        }

        public Explained gives(Money result) {
            return gives(new Quantity.Amount(result));
        }

        public Explained gives(Quantity result) {
            return new Explained(rule, operands, result);
        }

        private Formula with(Symbol symbol, Quantity quantity) {
            operands.add(new Operand(symbol, quantity));
            return this;
        }
    }
}
