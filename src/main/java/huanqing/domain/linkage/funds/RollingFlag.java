package huanqing.domain.linkage.funds;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.EntryId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One sign with what shows it.
 *
 * @param figure R1: how many dues; R3: the longest run of bills at the minimum; R4: lenders; R5: the share of income; R6:
 *     monthly incomes; R7: the most loans within 30 days; empty when unknown and for R2
 * @param entries the rows that show it, oldest first; also of a sign that is clear where there are any
 * @param dues the dues that show it
 */
public record RollingFlag(
        RollingSign sign, FlagState state, OptionalDouble figure, List<EntryId> entries, List<DueId> dues) {
    static RollingFlag unknown(RollingSign sign) {
        return new RollingFlag(sign, FlagState.UNKNOWN, OptionalDouble.empty(), List.of(), List.of());
    }

    boolean raised() {
        return state == FlagState.RAISED;
    }

    static FlagState raisedIf(boolean seen) {
        return seen ? FlagState.RAISED : FlagState.CLEAR;
    }
}
