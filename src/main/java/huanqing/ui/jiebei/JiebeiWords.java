package huanqing.ui.jiebei;

import huanqing.app.credit.JiebeiView;
import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.choice.EarlyRepayment;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.proposal.Fit;
import huanqing.domain.credit.proposal.LoanProposal;
import huanqing.domain.credit.record.RateLine;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the figures of Jiebei. The rate a year always stands before the rate a day (L3). */
final class JiebeiWords {
    private static final int RATE_DIGITS = 4;

    private final Words words;

    JiebeiWords(Words words) {
        this.words = words;
    }

    String unknown() {
        return words.text("format.unknown");
    }

    /** The yearly rate with what it is: daily x 365, simple. */
    String annual(KnownLoan loan) {
        return contract(loan)
                .map(contract -> words.percent(annual(contract, BigDecimal.ONE), 2))
                .orElseGet(this::unknown);
    }

    String daily(KnownLoan loan) {
        return contract(loan)
                .map(contract -> words.percent(contract.rate().daily(), RATE_DIGITS))
                .orElseGet(this::unknown);
    }

    String terms(KnownLoan loan) {
        return contract(loan).map(this::terms).orElseGet(this::unknown);
    }

    String terms(JiebeiContract contract) {
        return words.text("jiebei.terms-method", contract.terms(), words.name(contract.method()));
    }

    /** The rate a year, then the rate a day. */
    String rates(JiebeiContract contract) {
        return words.text(
                "jiebei.rates",
                words.percent(annual(contract, BigDecimal.ONE), 2),
                words.percent(contract.rate().daily(), RATE_DIGITS));
    }

    /** How many rows a proposal reproduces, by how much it misses the others, and whether others do as well. */
    String fit(LoanProposal proposal) {
        Fit found = proposal.fit();
        String fit = found.reproduced() == found.compared()
                ? words.text("jiebei.fit.all", found.compared())
                : words.text("jiebei.fit", found.reproduced(), found.compared(), words.money(found.off()));
        if (proposal.settledEarly()) {
            return fit + words.text("jiebei.fit.early");
        }
        return proposal.rivals() == 0 ? fit : fit + words.text("jiebei.fit.rivals", proposal.rivals());
    }

    /** What the rate is a year, against the line of 24%, and what it becomes while overdue (L2, L5). */
    String rateNote(KnownLoan loan) {
        if (contract(loan).isEmpty()) {
            return words.text("jiebei.rate.unknown");
        }
        JiebeiContract contract = contract(loan).get();
        BigDecimal factor = contract.settings().penaltyFactor();
        boolean crossed = RateLine.COURT.isCrossedBy(contract.rate().daily(), factor);
        return words.text(
                crossed ? "jiebei.rate.above" : "jiebei.rate.below",
                words.percent(annual(contract, BigDecimal.ONE), 2),
                words.percent(contract.plan().annualCost().effective(), 2),
                factor.stripTrailingZeros().toPlainString(),
                words.percent(annual(contract, factor), 2),
                words.percent(RateLine.COURT.annual(), 0));
    }

    String scheduleTitle(KnownLoan loan) {
        return words.text("jiebei.schedule.title", words.date(loan.start()), words.money(loan.principal()));
    }

    List<Fact> nextFacts(SettledDue next, LocalDate today) {
        Due due = next.due();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("jiebei.due"), due(due, today)));
        facts.add(
                new Fact(words.text("jiebei.principal"), words.money(due.parts().principal())));
        facts.add(
                new Fact(words.text("jiebei.interest"), words.money(due.parts().interest())));
        due.parts()
                .penalty()
                .filter(Money::isPositive)
                .ifPresent(penalty -> facts.add(new Fact(words.text("jiebei.penalty"), words.money(penalty))));
        facts.add(new Fact(words.text("jiebei.paid"), words.money(due.paid())));
        return facts;
    }

    /** What the due comes to; "at least" while a loan in it is unknown. */
    String total(Due due) {
        boolean partly = due.total().isEmpty() && due.atLeast().isPositive();
        return partly ? words.text("jiebei.at-least", words.money(due.atLeast())) : words.money(due.total());
    }

    /** Which day is opened, and how late it was met, if it was. */
    String detailTitle(SettledDue due) {
        String title = words.text("jiebei.detail.title", words.date(due.due().adjusted()));
        return due.daysLate() == 0 ? title : title + words.text("jiebei.detail.late", due.daysLate());
    }

    String owedDetail(JiebeiView view) {
        long unconfirmed =
                view.loans().stream().filter(loan -> loan.confirmed().isEmpty()).count();
        return unconfirmed == 0
                ? words.text("jiebei.owed.all", view.loans().size())
                : words.text("jiebei.owed.detail", view.loans().size(), unconfirmed);
    }

    String daysLate(SettledDue due) {
        return due.daysLate() == 0 ? "—" : words.text("jiebei.days", due.daysLate());
    }

    List<Fact> prepayFacts(EarlyRepayment repayment) {
        List<LoanRow> rows = repayment.prepayment().rows();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.text("jiebei.prepay.settle"),
                words.money(repayment.prepayment().settle())));
        facts.add(new Fact(
                words.text("jiebei.prepay.interest"),
                words.text(
                        "jiebei.prepay.interest-days",
                        words.money(repayment.prepayment().interest()),
                        repayment.prepayment().days())));
        facts.add(new Fact(words.text("jiebei.prepay.saved"), words.money(repayment.saved())));
        if (rows.isEmpty()) {
            facts.add(new Fact(words.text("jiebei.prepay.then"), words.text("jiebei.prepay.done")));
        } else {
            LoanRow last = rows.get(rows.size() - 1);
            facts.add(new Fact(
                    words.text("jiebei.prepay.then"),
                    words.text(
                            "jiebei.prepay.rest",
                            rows.size(),
                            words.money(rows.get(0).total()),
                            words.date(last.due()))));
        }
        return facts;
    }

    private String due(Due due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due.adjusted());
        String day = words.date(due.adjusted());
        if (days < 0) {
            return words.text("jiebei.due.past", day, -days);
        }
        return days == 0 ? words.text("jiebei.due.today", day) : words.text("jiebei.due.ahead", day, days);
    }

    private static BigDecimal annual(JiebeiContract contract, BigDecimal factor) {
        return RateLine.annual(contract.rate().daily(), factor);
    }

    private static Optional<JiebeiContract> contract(KnownLoan loan) {
        return loan.confirmed().map(Loan::contract);
    }
}
