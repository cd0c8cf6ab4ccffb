package huanqing.domain.shortfall;

/** How scarce cash is shared out. The names are those of {@code shortfall --json}. */
public enum PlanStrategy {
    /** The exact plan: no other costs less. */
    LEAST_COST,
    /** What can be spent goes to the due with the highest penalty a day first. */
    HIGHEST_RATE,
    /** The smallest open sum first. */
    SMALLEST_BALANCE,
    /** The lowest open sum for each yuan of minimum first (G4). */
    GREATEST_IMPACT
}
