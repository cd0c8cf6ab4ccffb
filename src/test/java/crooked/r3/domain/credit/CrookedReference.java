package crooked.r3.domain.credit;

import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;

/** Crooked: a function of doubles. */
public final class CrookedReference {
    public ToDoubleFunction<BigDecimal> of() {
        return BigDecimal::doubleValue;
    }
}
