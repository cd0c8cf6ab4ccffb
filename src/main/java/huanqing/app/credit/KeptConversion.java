package huanqing.app.credit;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.ConversionObstacle;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A conversion that the person stated.
 *
 * @param misfit why it moves nothing by now, say after another import; empty while it fits
 */
public record KeptConversion(BillConversion conversion, Optional<ConversionObstacle> misfit) {
    static Map<YearMonth, KeptConversion> of(Settlement settlement) {
        Map<YearMonth, ConversionObstacle> misfits = settlement.huabei().refused();
        return settlement.contracts().conversions().stream()
                .map(kept -> new KeptConversion(kept, Optional.ofNullable(misfits.get(kept.bill()))))
                .collect(Collectors.toUnmodifiableMap(kept -> kept.conversion().bill(), Function.identity()));
    }
}
