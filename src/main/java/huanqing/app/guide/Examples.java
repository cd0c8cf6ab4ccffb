package huanqing.app.guide;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Figures under their names; each name once. */
final class Examples {
    private final Map<String, Quantity> figures = new TreeMap<>();

    static Money yuan(long yuan) {
        return Money.ofFen(yuan * 100);
    }

    Examples with(String name, Money amount) {
        return with(name, new Quantity.Amount(amount));
    }

    Examples with(String name, BigDecimal ratio) {
        return with(name, new Quantity.Rate(ratio));
    }

    Examples with(String name, long count) {
        return with(name, new Quantity.Count(count));
    }

    Examples with(String name, LocalDate day) {
        return with(name, new Quantity.Day(day));
    }

    Map<String, Quantity> all() {
        return Map.copyOf(figures);
    }

    private Examples with(String name, Quantity figure) {
        if (figures.put(name, figure) != null) {
            throw new IllegalStateException("two figures have the name " + name);
        }
        return this;
    }
}
