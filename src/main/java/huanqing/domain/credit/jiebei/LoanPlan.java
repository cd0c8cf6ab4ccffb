package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.credit.rate.DatedPayment;
import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole schedule of a loan (J3, J4, J6): interest of a term is the balance at its daily rate for its actual days; the
 * last term takes what is left. Example: 10,000 at 0.015% from 18 June 2025 in 12 level terms: 858.29 a month, 858.25 at
 * last, 299.44 interest, in every row as Alipay published it.
 *
 * @param payment the level payment; where there is none, the sum of the first row
 */
public record LoanPlan(
        Money principal,
        LoanRate rate,
        LoanCalendar calendar,
        RepaymentMethod method,
        Money payment,
        List<LoanRow> rows) {
    public LoanPlan {
        rows = List.copyOf(rows);
    }

    /**
     * @throws IllegalArgumentException when the method does not fit the number of terms
     */
    public static LoanPlan of(Money principal, LoanRate rate, LoanCalendar calendar, RepaymentMethod method) {
        if (!method.allows(calendar.terms()) || !principal.isPositive()) {
            throw new IllegalArgumentException(method + " of " + principal + " in " + calendar.terms() + " terms");
        }
        return of(principal, rate, calendar, PrincipalParts.of(principal, rate, calendar, method, 0), 0);
    }

    /** With the level payment that Alipay shows, which always wins over the computed one. */
    public static LoanPlan withPayment(Money shown, Money principal, LoanRate rate, LoanCalendar calendar) {
        PrincipalParts parts = PrincipalParts.of(principal, rate, calendar, RepaymentMethod.LEVEL, 0);
        return of(principal, rate, calendar, parts.withFixed(shown), 0);
    }

    /**
     * @param calendar the terms that are left
     * @param paid how many terms came before them
     */
    static LoanPlan of(Money principal, LoanRate rate, LoanCalendar calendar, PrincipalParts parts, int paid) {
        List<LoanRow> rows = new ArrayList<>(calendar.terms());
        Money balance = principal;
        for (int index = 1; index <= calendar.terms() && balance.isPositive(); index++) {
            long days = calendar.days(index);
            Money interest = rate.interest(balance, days);
            Money part = parts.part(index, index == calendar.terms(), balance, interest);
            balance = balance.minus(part);
            rows.add(new LoanRow(paid + index, calendar.due(index), days, part, interest, balance));
        }
        return new LoanPlan(principal, rate, calendar, parts.method(), payment(parts, rows), rows);
    }

    private static Money payment(PrincipalParts parts, List<LoanRow> rows) {
        return switch (parts.method()) {
            case LEVEL, SIX_SIX -> parts.fixed();
            case INTEREST_FIRST, EQUAL_PRINCIPAL -> rows.get(0).total();
        };
    }

    public Money interest() {
        return rows.stream().map(LoanRow::interest).reduce(Money.ZERO, Money::plus);
    }

    /** What is owed of the principal once that many terms are paid. */
    public Money balanceAfter(int terms) {
        return terms == 0 ? principal : rows.get(terms - 1).balance();
    }

    /** What the loan costs a year, by its exact dates. */
    public AnnualCost annualCost() {
        List<DatedPayment> payments = rows.stream()
                .map(row ->
                        new DatedPayment(Math.toIntExact(DayCount.between(calendar.start(), row.due())), row.total()))
                .toList();
        return AnnualCost.ofLoan(principal, payments, rate.daily());
    }

    /** How the payment comes about. */
    public Explained explained() {
        Rule rule = method == RepaymentMethod.INTEREST_FIRST ? Rule.J6 : Rule.J4;
        return Explained.by(rule)
                .with(Symbol.PRINCIPAL, principal)
                .with(Symbol.DAILY_RATE, rate.daily())
                .with(Symbol.START, calendar.start())
                .with(Symbol.DUE, calendar.due(1))
                .with(Symbol.TERMS, calendar.terms())
                .gives(payment);
    }

    /** How the interest of a row comes about; 1 for the first row. */
    public Explained explained(int number) {
        LoanRow row = rows.get(number - 1);
        return Explained.by(Rule.J3)
                .with(Symbol.BALANCE, row.balance().plus(row.principal()))
                .with(Symbol.DAILY_RATE, rate.daily())
                .with(Symbol.DAYS, row.days())
                .with(Symbol.ROUNDING, rate.rounding())
                .gives(row.interest());
    }
}
