package huanqing.app.scenario;

import huanqing.app.UnitOfWork;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.scenario.Basis;
import huanqing.domain.scenario.Outcome;
import huanqing.domain.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays every kept scenario over the cash calendar of the coming half year. */
public final class CompareScenarios {
    private final UnitOfWork ledger;
    private final ScenarioStore store;
    private final SettleDues settleDues;
    private final BuildCashCalendar buildCalendar;

    public CompareScenarios(
            UnitOfWork ledger, ScenarioStore store, SettleDues settleDues, BuildCashCalendar buildCalendar) {
        this.ledger = ledger;
        this.store = store;
        this.settleDues = settleDues;
        this.buildCalendar = buildCalendar;
    }

    public Comparison run(LocalDate today) {
        Settlement settlement = settleDues.run(today);
        DatedCash cash = buildCalendar.of(settlement, today, BuildCashCalendar.USUAL_DAYS, Supposed.NOTHING);
        Map<Loan, LoanStanding> loans = loans(settlement);
        Map<LoanId, LoanStanding> byId = new LinkedHashMap<>();
        loans.forEach((loan, standing) -> byId.put(loan.id(), standing));
        Basis basis =
                new Basis(cash.calendar(), cash.dues(), settlement.contracts().huabeiOrUsual(), byId);
        List<Comparison.Compared> compared = ledger.read(store::all).stream()
                .map(known -> new Comparison.Compared(known.id(), Outcome.of(known.scenario(), basis)))
                .toList();
        boolean cashKnown = cash.calendar().cash().or(cash.calendar()::reserve).isPresent();
        return new Comparison(
                Outcome.of(new Scenario("", List.of()), basis),
                compared,
                List.copyOf(loans.keySet()),
                cashKnown,
                cash.unknown().size());
    }

    /** Two loans may have the same contract; each takes a standing of its own. */
    private static Map<Loan, LoanStanding> loans(Settlement settlement) {
        List<LoanStanding> standings = new ArrayList<>(settlement.jiebei().loans());
        Map<Loan, LoanStanding> loans = new LinkedHashMap<>();
        for (Loan loan : settlement.contracts().loans()) {
            Optional<LoanStanding> found = standings.stream()
                    .filter(standing -> standing.contract().equals(loan.contract()))
                    .findFirst();
            found.ifPresent(standings::remove);
            found.filter(standing -> !standing.isSettled()).ifPresent(standing -> loans.put(loan, standing));
        }
        return loans;
    }
}
