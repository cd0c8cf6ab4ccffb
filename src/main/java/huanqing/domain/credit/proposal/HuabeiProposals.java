package huanqing.domain.credit.proposal;

import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes a Huabei contract: of the known pairs of bill and due day (H1) the one whose bills agree with most repayments to
 * the fen and whose due day most automatic repayments keep; changes of the pair that the days of the deductions show; then,
 * for each number of terms that orders were paid in, the fee rate (nothing, or a standard one, H8) that makes more bills
 * agree. A fee that no bill tells stays unknown.
 */
public final class HuabeiProposals {
    private static final List<BillCycle> PAIRS = List.of(
            BillCycle.of(1, 10),
            BillCycle.of(1, 9),
            BillCycle.of(1, 8),
            BillCycle.of(5, 15),
            BillCycle.of(10, 20),
            BillCycle.of(15, 25));

    private static final int MOST_RATES = 3;

    private final List<Entry> entries;
    private final List<BillConversion> conversions;
    private final Coverage coverage;
    private final LocalDate today;
    private final Step step;
    private int tried;

    /**
     * @param entries Huabei's entries in any state, oldest first
     * @param conversions the bills that were turned into instalments or deferred; without them later bills would not fit
     * @param step told after each contract that was tried
     */
    public HuabeiProposals(
            List<Entry> entries, List<BillConversion> conversions, Coverage coverage, LocalDate today, Step step) {
        this.entries = List.copyOf(entries);
        this.conversions = List.copyOf(conversions);
        this.coverage = coverage;
        this.today = today;
        this.step = step;
    }

    /** The best proposal; empty when no repayment tells anything. */
    public Optional<HuabeiProposal> best() {
        return pairsInUse().stream()
                .map(pair -> proposal(new HuabeiContract(pair, List.of(), HuabeiSettings.USUAL)))
                .filter(proposal -> proposal.fit().compared() > 0)
                .max(Comparator.comparing(
                                (HuabeiProposal proposal) -> proposal.fit().reproduced())
                        .thenComparing(HuabeiProposal::onDueDay)
                        .thenComparing(HuabeiProposal::fit))
                .map(this::orChanged)
                .map(this::withFees);
    }

    /**
     * The contract in force, with the changes of its days that the rows show where it fits better with them.
     *
     * @return the contract itself with its fit when the rows show no change of it
     */
    public HuabeiProposal onTopOf(HuabeiContract present) {
        HuabeiProposal known = proposal(present);
        HuabeiContract suggested = changes().on(present);
        if (suggested.equals(present)) {
            return known;
        }
        HuabeiProposal changed = proposal(suggested);
        return isBetter(changed, known) ? changed : known;
    }

    /** The pairs on whose due day something was deducted; all of them where nothing tells. */
    private List<BillCycle> pairsInUse() {
        Set<Integer> days = automatic().map(entry -> entry.at().getDayOfMonth()).collect(Collectors.toSet());
        List<BillCycle> inUse = PAIRS.stream()
                .filter(pair -> days.contains(pair.dueDay().number()))
                .toList();
        return inUse.isEmpty() ? PAIRS : inUse;
    }

    private HuabeiProposal orChanged(HuabeiProposal single) {
        return changes()
                .contract(HuabeiSettings.USUAL)
                .map(this::proposal)
                .filter(changed -> isBetter(changed, single))
                .orElse(single);
    }

    /** A deduction or two on another day is a retry, not a change, unless a bill's sum says so too. */
    private static boolean isBetter(HuabeiProposal changed, HuabeiProposal known) {
        int bills = changed.fit().reproduced() - known.fit().reproduced();
        return bills > 0 || (bills == 0 && changed.onDueDay() > known.onDueDay() + 1);
    }

    private CycleChanges changes() {
        return CycleChanges.of(automatic().toList(), PAIRS);
    }

    private HuabeiProposal withFees(HuabeiProposal proposal) {
        HuabeiProposal best = proposal;
        for (int terms : termsInUse()) {
            for (BigDecimal rate : rates(terms)) {
                Map<Integer, BigDecimal> fees =
                        new TreeMap<>(best.contract().settings().orderFeeRates());
                fees.put(terms, rate);
                HuabeiProposal tried = proposal(new HuabeiContract(
                        proposal.contract().first(),
                        proposal.contract().changes(),
                        best.contract().settings().withOrderFeeRates(fees)));
                best = tried.fit().reproduced() > best.fit().reproduced() ? tried : best;
            }
        }
        return best;
    }

    private List<Integer> termsInUse() {
        return entries.stream()
                .map(entry -> entry.meaning().terms())
                .filter(terms -> terms > 1)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<BigDecimal> rates(int terms) {
        List<BigDecimal> rates = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (InstalmentSource source : InstalmentSource.values()) {
            Optional.ofNullable(source.usualFeeRates().get(terms)).ifPresent(rates::add);
        }
        return rates;
    }

    private HuabeiProposal proposal(HuabeiContract contract) {
        step.done(tried++, PAIRS.size() + 1 + termsInUse().size() * MOST_RATES);
        Fit fit = Fit.NOTHING;
        for (SettledDue due : new HuabeiDues(contract, conversions, coverage, today)
                .of(entries)
                .dues()) {
            Optional<Money> stated = due.claims().stated();
            boolean isComparable =
                    stated.isPresent() && due.due().parts().principal().isPresent();
            fit = isComparable ? fit.with(due.due().parts().known().minus(stated.get())) : fit;
        }
        BillCycles cycles = contract.cycles();
        List<LocalDate> days =
                automatic().map(entry -> entry.at().toLocalDate()).toList();
        int onDueDay = (int) days.stream()
                .filter(day -> cycles.cycleOn(day).dueDay().number() == day.getDayOfMonth())
                .count();
        return new HuabeiProposal(contract, fit, onDueDay, days.size());
    }

    private Stream<Entry> automatic() {
        return entries.stream()
                .filter(entry -> entry.meaning().mode() == RepaymentMode.AUTO)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today));
    }
}
