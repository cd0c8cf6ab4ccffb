package huanqing.app.shortfall;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.shortfall.ShortfallPlans;
import java.util.List;

/**
 * Plans made from the ledger.
 *
 * @param unknown dues whose total nobody knows: what is known of them is planned for ("at least")
 * @param assumedRates loans' dues whose rate the person has not confirmed; the dearest usual rate is taken for them
 */
public record ShortfallAnswer(ShortfallPlans plans, List<Due> unknown, List<DueId> assumedRates) {
    public ShortfallAnswer {
        unknown = List.copyOf(unknown);
        assumedRates = List.copyOf(assumedRates);
    }
}
