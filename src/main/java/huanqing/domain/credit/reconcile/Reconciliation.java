package huanqing.domain.credit.reconcile;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.loans.JiebeiDues;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Looks for the cause of each difference by computing again under the other readings of the rules: a reading under which a
 * due agrees to the fen is a likely cause. It changes nothing: the person decides whom to trust.
 */
public final class Reconciliation {
    private static final int OPENING_MONTHS = 12;

    private final Contracts contracts;
    private final Coverage coverage;
    private final LocalDate today;

    public Reconciliation(Contracts contracts, Coverage coverage, LocalDate today) {
        this.contracts = contracts;
        this.coverage = coverage;
        this.today = today;
    }

    /**
     * The likely causes of every difference that is not zero.
     *
     * @param dues as settled under the contracts in force
     */
    public Map<DueId, Set<DifferenceCause>> causes(List<SettledDue> dues, List<Entry> huabei, List<Entry> jiebei) {
        List<SettledDue> differing =
                dues.stream().filter(Reconciliation::differs).toList();
        Map<DueId, Set<DifferenceCause>> causes = new HashMap<>();
        if (differing.isEmpty()) {
            return causes;
        }
        Map<DifferenceCause, Set<DueId>> agreeing = agreeing(differing, huabei, jiebei);
        for (SettledDue due : differing) {
            Set<DifferenceCause> found = EnumSet.noneOf(DifferenceCause.class);
            agreeing.forEach((cause, agreed) -> {
                if (agreed.contains(due.due().id())) {
                    found.add(cause);
                }
            });
            if (!found.contains(DifferenceCause.CONVERSION)) {
                fromRows(due, huabei).ifPresent(found::add);
            }
            causes.put(due.due().id(), found.isEmpty() ? EnumSet.of(DifferenceCause.NOT_EXPLAINED) : found);
        }
        return causes;
    }

    private static boolean differs(SettledDue due) {
        return due.claims()
                .difference()
                .filter(difference -> !difference.isZero())
                .isPresent();
    }

    private Map<DifferenceCause, Set<DueId>> agreeing(
            List<SettledDue> differing, List<Entry> huabei, List<Entry> jiebei) {
        Map<DifferenceCause, Set<DueId>> agreeing = new EnumMap<>(DifferenceCause.class);
        if (concerns(differing, Product.HUABEI)) {
            for (DifferenceCause cause : Readings.OF_HUABEI.keySet()) {
                agreeing.put(cause, agreed(bills(Readings.OF_HUABEI.get(cause), contracts.conversions(), huabei)));
            }
            if (!contracts.conversions().isEmpty()) {
                agreeing.put(DifferenceCause.CONVERSION, agreed(bills(UnaryOperator.identity(), List.of(), huabei)));
            }
        }
        if (concerns(differing, Product.JIEBEI)) {
            for (DifferenceCause cause : Readings.OF_LOAN.keySet()) {
                Set<DueId> agreed = agreed(loans(Readings.OF_LOAN.get(cause), jiebei));
                agreeing.merge(cause, agreed, Reconciliation::both);
            }
        }
        return agreeing;
    }

    private static boolean concerns(Collection<SettledDue> dues, Product product) {
        return dues.stream().anyMatch(due -> due.due().product() == product);
    }

    private List<SettledDue> bills(
            UnaryOperator<HuabeiSettings> reading, List<BillConversion> conversions, List<Entry> huabei) {
        HuabeiContract now = contracts.huabeiOrUsual();
        HuabeiContract other = new HuabeiContract(now.first(), now.changes(), reading.apply(now.settings()));
        return new HuabeiDues(other, conversions, coverage, today).of(huabei).dues();
    }

    private List<SettledDue> loans(UnaryOperator<JiebeiContract> reading, List<Entry> jiebei) {
        List<JiebeiContract> others =
                contracts.loans().stream().map(Loan::contract).map(reading).toList();
        return new JiebeiDues(others, coverage, today).of(jiebei).dues();
    }

    private static Set<DueId> agreed(List<SettledDue> dues) {
        Set<DueId> agreed = new HashSet<>();
        dues.stream()
                .filter(due -> due.claims().difference().filter(Money::isZero).isPresent())
                .filter(due -> !hasPrepayment(due))
                .forEach(due -> agreed.add(due.due().id()));
        return agreed;
    }

    /** A sum that is off can pass for a due and a small prepayment, which proves nothing. */
    private static boolean hasPrepayment(SettledDue due) {
        return due.formulas().stream().anyMatch(formula -> formula.explained().rule() == Rule.J9);
    }

    private static Set<DueId> both(Set<DueId> one, Set<DueId> other) {
        one.addAll(other);
        return one;
    }

    private Optional<DifferenceCause> fromRows(SettledDue settled, List<Entry> huabei) {
        Due due = settled.due();
        Money difference = settled.claims().difference().orElseThrow();
        if (due.product() != Product.HUABEI) {
            return Optional.empty();
        }
        if (difference.isNegative()) {
            return isEarly(due) ? Optional.of(DifferenceCause.OPENING_BALANCE) : Optional.empty();
        }
        Optional<Statement> statement = contracts.huabeiOrUsual().cycles().statementIn(due.month());
        boolean isPostedLater = statement.isPresent()
                && huabei.stream()
                        .filter(entry -> entry.meaning().kind() == EntryKind.PURCHASE)
                        .filter(entry -> entry.amount().equals(difference))
                        .anyMatch(entry -> statement.get().takes(entry.at().toLocalDate()));
        return isPostedLater ? Optional.of(DifferenceCause.POSTED_LATER) : Optional.empty();
    }

    private boolean isEarly(Due due) {
        return !coverage.spans().isEmpty()
                && due.agreed().isBefore(coverage.spans().get(0).first().plusMonths(OPENING_MONTHS));
    }
}
