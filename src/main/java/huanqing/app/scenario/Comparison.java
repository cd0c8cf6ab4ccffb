package huanqing.app.scenario;

import huanqing.domain.credit.contract.Loan;
import huanqing.domain.scenario.Outcome;
import huanqing.domain.scenario.ScenarioId;
import java.util.List;

/**
 * Today's plan and the kept scenarios, side by side.
 *
 * @param plan today's plan
 * @param scenarios in the order in which they were made
 * @param loans the confirmed loans of which something is left, for choosing one
 * @param cashKnown whether the person said what cash or reserve is at hand; without it the balances start from nothing
 * @param unknownDues how many dues count only as far as they are known
 */
public record Comparison(Outcome plan, List<Compared> scenarios, List<Loan> loans, boolean cashKnown, int unknownDues) {
    public Comparison {
        scenarios = List.copyOf(scenarios);
        loans = List.copyOf(loans);
    }

    /** What comes of a kept scenario. */
    public record Compared(ScenarioId id, Outcome outcome) {}
}
