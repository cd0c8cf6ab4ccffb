package crooked.r3.domain.credit;

import java.util.List;

/** Crooked: boxed doubles in a list. */
public final class CrookedBox {
    List<Double> rates;
}
