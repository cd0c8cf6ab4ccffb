package huanqing.domain.credit.contract;

import huanqing.domain.credit.DueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the person confirmed.
 *
 * @param huabei empty until confirmed; {@link HuabeiContract#USUAL} is assumed then
 * @param loans by their start
 * @param conversions the Huabei bills that were turned into instalments or deferred, at most one a bill
 * @param choices whom to trust, for the dues where the person said so
 */
public record Contracts(
        Optional<HuabeiContract> huabei,
        List<Loan> loans,
        List<BillConversion> conversions,
        Map<DueId, DueChoice> choices) {
    public static final Contracts NONE = new Contracts(Optional.empty(), List.of(), List.of(), Map.of());

    /** The same with one more bill moved. */
    public Contracts with(BillConversion conversion) {
        List<BillConversion> all = new ArrayList<>(conversions);
        all.add(conversion);
        return new Contracts(huabei, loans, all, choices);
    }

    public HuabeiContract huabeiOrUsual() {
        return huabei.orElse(HuabeiContract.USUAL);
    }
}
