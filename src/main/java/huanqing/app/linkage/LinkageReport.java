package huanqing.app.linkage;

import huanqing.domain.ledger.Entry;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.SharedHistory;
import huanqing.domain.linkage.funds.DebtRolling;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.structure.CauseFinding;
import huanqing.domain.linkage.structure.StructureRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the ledger tells about the link between the two products.
 *
 * @param asOf the day up to which the ledger was read: the day of looking, or the last day that it knows
 * @param seed with the same ledger it gives the same report
 * @param repayments the rows that the months' sums are made of, of both products, oldest first
 * @param cost empty while months are missing for the tests
 */
public record LinkageReport(
        LocalDate asOf,
        long seed,
        SharedHistory history,
        List<Entry> repayments,
        Behaviour behaviour,
        Optional<LinkCost> cost,
        Funds funds,
        Structure structure) {

    /**
     * Does one product's money pay the other's bill.
     *
     * @param flows Jiebei to Huabei, then Huabei to Jiebei
     */
    public record Funds(List<FundingFlow> flows, List<QuarterFlow> quarters, DebtRolling rolling) {}

    /** What is separate and what is shared, and why the products cannot be joined. */
    public record Structure(List<StructureRow> rows, List<CauseFinding> causes) {}
}
