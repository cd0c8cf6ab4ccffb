package huanqing.domain.linkage.funds;

import java.util.List;

/**
 * The seven signs of debt rolling, R1 to R7 in order, and how strongly they speak together.
 */
public record DebtRolling(RollingLevel level, List<RollingFlag> flags) {
    private static final int AMBER = 2;
    private static final int RED = 3;

    public static DebtRolling of(Household household) {
        LoansNearDues near = new LoansNearDues(household);
        LoanRhythm rhythm = new LoanRhythm(household);
        Burden burden = new Burden(household);
        List<RollingFlag> flags = List.of(
                near.flag(),
                rhythm.loansKeepUp(),
                MinimumStreak.flag(household),
                burden.lenders(),
                burden.service(),
                burden.totalDebt(),
                rhythm.manyLoans());
        boolean red = near.twiceInThreeMonths() || burden.severe();
        return new DebtRolling(red ? RollingLevel.RED : level(flags), flags);
    }

    private static RollingLevel level(List<RollingFlag> flags) {
        long raised = flags.stream().filter(RollingFlag::raised).count();
        if (raised >= RED) {
            return RollingLevel.RED;
        }
        return raised >= AMBER ? RollingLevel.AMBER : RollingLevel.CALM;
    }
}
