package huanqing.domain.credit.payoff;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pays several debts off month by month (G4, G5): a month's interest is added, balance x annual rate / 12 half up to the
 * fen; then every minimum is paid; what is left of the budget goes to one debt after the other in the order of the
 * strategy. Minimums that fall away stay in the budget.
 *
 * <p>Example: 4,500 at 18.25% (minimum 450), 10,000 at 14.6% (920), 3,000 at 15.86% (272), budget 2,500: 8 months, interest
 * 952.82 by highest rate, 958.04 by greatest impact, 966.20 by smallest balance.
 */
public final class Payoff {
    private static final int LONGEST = 1200;
    private static final int BEYOND_HOPE = 10;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final Money budget;
    private final PayoffStrategy strategy;
    private final List<PayoffMonth> months = new ArrayList<>();
    private List<Debt> debts;

    private Payoff(List<Debt> debts, Money budget, PayoffStrategy strategy) {
        this.debts = debts;
        this.budget = budget;
        this.strategy = strategy;
    }

    /**
     * @param budget what can be paid a month for all debts together
     */
    public static PayoffOutcome of(List<Debt> debts, Money budget, PayoffStrategy strategy) {
        return new Payoff(List.copyOf(debts), budget, strategy).run();
    }

    private PayoffOutcome run() {
        Money interest = Money.ZERO;
        Money hopeless = total(debts).times(BEYOND_HOPE);
        while (total(debts).isPositive()) {
            List<Money> accrued = debts.stream().map(Payoff::interest).toList();
            List<Debt> grown = added(accrued);
            Money missing = minimums(grown).minus(budget);
            if (missing.isPositive()) {
                return new PayoffOutcome.MinimumsNotMet(months.size() + 1, missing);
            }
            if (months.size() == LONGEST || total(grown).compareTo(hopeless) > 0) {
                return new PayoffOutcome.NeverPaid();
            }
            interest = interest.plus(accrued.stream().reduce(Money.ZERO, Money::plus));
            debts = paid(grown);
            months.add(month(accrued, grown));
        }
        return new PayoffOutcome.PaidOff(List.copyOf(months), interest, explain(interest));
    }

    private List<Debt> added(List<Money> accrued) {
        return IntStream.range(0, debts.size())
                .mapToObj(i -> debts.get(i).with(debts.get(i).balance().plus(accrued.get(i))))
                .toList();
    }

    private List<Debt> paid(List<Debt> grown) {
        Money rest = budget.minus(minimums(grown));
        List<Debt> left = new ArrayList<>(grown.stream()
                .map(debt -> debt.with(debt.balance().minus(minimum(debt))))
                .toList());
        for (int target : targets(left)) {
            Debt debt = left.get(target);
            Money extra = rest.min(debt.balance());
            rest = rest.minus(extra);
            left.set(target, debt.with(debt.balance().minus(extra)));
        }
        return left;
    }

    private List<Integer> targets(List<Debt> left) {
        return IntStream.range(0, left.size())
                .boxed()
                .sorted(Comparator.comparing(left::get, strategy.order()))
                .toList();
    }

    private PayoffMonth month(List<Money> accrued, List<Debt> grown) {
        return new PayoffMonth(
                months.size() + 1,
                IntStream.range(0, debts.size())
                        .mapToObj(i -> new PayoffLine(
                                debts.get(i).name(),
                                accrued.get(i),
                                grown.get(i).balance().minus(debts.get(i).balance()),
                                debts.get(i).balance()))
                        .toList());
    }

    private Explained explain(Money interest) {
        return Explained.by(Rule.G4)
                .with(
                        Symbol.BALANCE,
                        months.isEmpty() ? Money.ZERO : paidInAll().minus(interest))
                .with(Symbol.BUDGET, budget)
                .with(Symbol.POLICY, strategy)
                .with(Symbol.TERMS, months.size())
                .gives(interest);
    }

    private Money paidInAll() {
        return months.stream().map(PayoffMonth::paid).reduce(Money.ZERO, Money::plus);
    }

    private static Money interest(Debt debt) {
        BigDecimal year = BigDecimal.valueOf(debt.balance().fen()).multiply(debt.annualRate());
        return Money.ofFen(year.divide(TWELVE, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Money minimums(List<Debt> debts) {
        return debts.stream().map(Payoff::minimum).reduce(Money.ZERO, Money::plus);
    }

    private static Money minimum(Debt debt) {
        return debt.minimum().min(debt.balance());
    }

    private static Money total(List<Debt> debts) {
        return debts.stream().map(Debt::balance).reduce(Money.ZERO, Money::plus);
    }
}
