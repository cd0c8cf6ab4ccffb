package huanqing.domain.credit.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rate a period at which flows are worth nothing today: {@code sum of amount / (1 + rate)^at = 0}.
 *
 * <p>Searched for over the discount factor {@code 1 / (1 + rate)}: a bracket first, then bisection, so that it always ends.
 * Flows that change their sign once have exactly one rate. Where they change it more often, only a rate that is alone
 * between -90% and 1,000% is given. Example: -100,000, 0, +110,000 has 4.88% (PBOC's own example).
 */
public final class InternalRate {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal STEP = new BigDecimal("1.01");
    private static final BigDecimal SMALLEST = new BigDecimal("0.0909");
    private static final BigDecimal LARGEST = BigDecimal.TEN;
    private static final int HALVINGS = 120;
    private static final int DIGITS = 24;

    private final List<Flow> flows;

    private InternalRate(List<Flow> flows) {
        this.flows = flows.stream()
                .filter(flow -> flow.amount().signum() != 0)
                .sorted(Comparator.comparingInt(Flow::at).reversed())
                .toList();
    }

    /**
     * @return the rate to 24 digits; empty when the flows never change their sign, or when several rates fit
     */
    public static Optional<BigDecimal> of(List<Flow> flows) {
        InternalRate search = new InternalRate(flows);
        return search.bracket().map(search::narrow).map(InternalRate::rate);
    }

    /** Flows one period apart, the first one now. */
    public static Optional<BigDecimal> ofPeriods(List<BigDecimal> amounts) {
        List<Flow> flows = new ArrayList<>(amounts.size());
        for (int at = 0; at < amounts.size(); at++) {
            flows.add(new Flow(at, amounts.get(at)));
        }
        return of(flows);
    }

    private Optional<Bracket> bracket() {
        return switch (signChanges()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(widened());
            default -> only();
        };
    }

    private int signChanges() {
        int changes = 0;
        for (int i = 1; i < flows.size(); i++) {
            if (flows.get(i).amount().signum() != flows.get(i - 1).amount().signum()) {
                changes++;
            }
        }
        return changes;
    }

    /** One change of sign means one root: walk from "no interest" towards it in growing steps; far enough out the first flow, or the last, outweighs the rest. */
    private Bracket widened() {
        int below = flows.get(flows.size() - 1).amount().signum();
        BigDecimal low = BigDecimal.ONE;
        BigDecimal high = BigDecimal.ONE;
        while (worth(low) == -below) {
            low = low.divide(TWO, PRECISION);
        }
        while (worth(high) == below) {
            high = high.multiply(TWO, PRECISION);
        }
        return new Bracket(low, high, below);
    }

    private Optional<Bracket> only() {
        List<Bracket> found = new ArrayList<>();
        BigDecimal low = SMALLEST;
        while (low.compareTo(LARGEST) < 0) {
            BigDecimal high = low.multiply(STEP, PRECISION);
            int below = worth(low);
            if (below != 0 && worth(high) != below) {
                found.add(new Bracket(low, high, below));
            }
            low = high;
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private BigDecimal narrow(Bracket bracket) {
        BigDecimal low = bracket.low();
        BigDecimal high = bracket.high();
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).divide(TWO, PRECISION);
            if (worth(middle) == bracket.below()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The sign of what the flows are worth at this discount factor (Horner's scheme, latest flow first). */
    private int worth(BigDecimal factor) {
        BigDecimal sum = BigDecimal.ZERO;
        int at = flows.get(0).at();
        for (Flow flow : flows) {
            sum = sum.multiply(factor.pow(at - flow.at(), PRECISION), PRECISION).add(flow.amount(), PRECISION);
            at = flow.at();
        }
        return sum.signum();
    }

    private static BigDecimal rate(BigDecimal factor) {
        return BigDecimal.ONE
                .divide(factor, PRECISION)
                .subtract(BigDecimal.ONE)
                .setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /**
     * Two discount factors with the root between them.
     *
     * @param below the sign at {@code low}
     */
    private record Bracket(BigDecimal low, BigDecimal high, int below) {}
}
