package huanqing.domain.credit.contract;

import huanqing.domain.credit.DueId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the person confirmed.
 *
 * @param huabei empty until confirmed; {@link HuabeiContract#USUAL} is assumed then
 * @param loans by their start
 * @param choices whom to trust, for the dues where the person said so
 */
public record Contracts(Optional<HuabeiContract> huabei, List<Loan> loans, Map<DueId, DueChoice> choices) {
    public static final Contracts NONE = new Contracts(Optional.empty(), List.of(), Map.of());

    public HuabeiContract huabeiOrUsual() {
        return huabei.orElse(HuabeiContract.USUAL);
    }
}
