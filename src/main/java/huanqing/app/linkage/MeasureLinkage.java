package huanqing.app.linkage;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourAnalysis;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.SharedHistory;
import huanqing.domain.linkage.funds.DebtRolling;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.Household;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.structure.CauseFinding;
import huanqing.domain.linkage.structure.Causes;
import huanqing.domain.linkage.structure.StructureTable;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Measures how independent or linked the two products' repayments are, and what the link costs. */
public final class MeasureLinkage {
    /** The seed when nobody names one. */
    public static final long USUAL_SEED = 1;

    private static final int STEPS = 4;

    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final SettleDues settleDues;
    private final ConfirmedFacts facts;
    private final Supplier<Limits> limits;

    /** @param limits those that the person stated, read inside the unit of work */
    public MeasureLinkage(
            UnitOfWork ledger,
            EntryStore entries,
            SettleDues settleDues,
            ConfirmedFacts facts,
            Supplier<Limits> limits) {
        this.ledger = ledger;
        this.entries = entries;
        this.settleDues = settleDues;
        this.facts = facts;
        this.limits = limits;
    }

    /**
     * Measures the ledger as it stands on a day.
     *
     * @param seed the same ledger, day and seed give the same report
     * @throws Cancelled when the progress was cancelled between two steps
     */
    public LinkageReport run(LocalDate today, long seed, Progress progress) {
        step(progress, 0);
        Settlement settlement = settleDues.run(today);
        LocalDate asOf =
                settlement.coverage().end().filter(end -> end.isBefore(today)).orElse(today);
        List<Entry> both = both(settlement);
        List<Due> dues = settlement.all().stream().map(SettledDue::due).toList();
        SharedHistory history = SharedHistory.of(both, dues, settlement.coverage(), today);
        step(progress, 1);
        Behaviour behaviour = new BehaviourAnalysis(history.months(), BehaviourAnalysis.REPLICATES, seed).run();
        step(progress, 2);
        Optional<LinkCost> cost = behaviour.tests().map(tests -> LinkCost.of(history.months(), seed));
        step(progress, 3);
        LinkageReport.Funds funds = funds(both, household(settlement, both, dues, asOf));
        LinkageReport.Structure structure = new LinkageReport.Structure(
                StructureTable.of(both, ledger.read(facts::standings), ledger.read(limits)),
                causes(settlement.contracts(), both, dues, asOf));
        step(progress, STEPS);
        return new LinkageReport(asOf, seed, history, repayments(both), behaviour, cost, funds, structure);
    }

    private static List<Entry> repayments(List<Entry> both) {
        return both.stream()
                .filter(SharedHistory::isRepayment)
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static List<CauseFinding> causes(Contracts contracts, List<Entry> both, List<Due> dues, LocalDate asOf) {
        return new Causes(asOf, both, dues, dailyRates(contracts), terms(contracts)).find();
    }

    private static void step(Progress progress, int done) {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.report(done, STEPS);
    }

    private static List<Entry> both(Settlement settlement) {
        List<Entry> both = new ArrayList<>(settlement.huabeiEntries());
        both.addAll(settlement.jiebeiEntries());
        return both;
    }

    private static LinkageReport.Funds funds(List<Entry> both, Household household) {
        FundingFlow cash = FundingFlow.between(Product.JIEBEI, Product.HUABEI, both);
        FundingFlow spared = FundingFlow.between(Product.HUABEI, Product.JIEBEI, both);
        return new LinkageReport.Funds(List.of(cash, spared), QuarterFlow.of(cash, both), DebtRolling.of(household));
    }

    private Household household(Settlement settlement, List<Entry> both, List<Due> dues, LocalDate asOf) {
        List<Entry> debts = new ArrayList<>(both);
        debts.addAll(ledger.read(() -> entries.ofProduct(Product.BEIYONGJIN)));
        Optional<Money> owed = settlement
                .huabei()
                .owed()
                .flatMap(huabei -> settlement.jiebei().owed().map(huabei::plus));
        return new Household(asOf, debts, dues, monthlyIncome(asOf), owed, ledger.read(facts::openLenders));
    }

    /** The mean of the last 3 full months; empty when no income is in the ledger. */
    private Optional<Money> monthlyIncome(LocalDate asOf) {
        LocalDate end = asOf.withDayOfMonth(1);
        EntryQuery query = EntryQuery.ALL
                .ofKind(Optional.of(EntryKind.INCOME))
                .ofState(Optional.of(EntryState.BOOKED))
                .between(Optional.of(end.minusMonths(3)), Optional.of(end.minusDays(1)));
        Money sum = ledger.read(() -> entries.page(query, 0, entries.count(query))).stream()
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
        return sum.isPositive() ? Optional.of(sum.dividedDown(3)) : Optional.empty();
    }

    /** Huabei's rate is the same for most (H7); Jiebei's is personal (J1): the dearest of the confirmed loans. */
    private static Map<Product, BigDecimal> dailyRates(Contracts contracts) {
        Map<Product, BigDecimal> rates = new HashMap<>();
        rates.put(
                Product.HUABEI, contracts.huabeiOrUsual().settings().remainder().rate());
        contracts.loans().stream()
                .map(loan -> loan.contract().rate().daily())
                .max(BigDecimal::compareTo)
                .ifPresent(rate -> rates.put(Product.JIEBEI, rate));
        return rates;
    }

    private static List<Integer> terms(Contracts contracts) {
        return contracts.loans().stream().map(loan -> loan.contract().terms()).toList();
    }
}
