package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.proposal.Fit;
import huanqing.domain.credit.proposal.HuabeiProposal;
import huanqing.domain.credit.reconcile.DifferenceCause;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says the figures of Huabei. */
final class HuabeiWords {
    private final Words words;

    HuabeiWords(Words words) {
        this.words = words;
    }

    /** The contract's days, its minimum, and since when. */
    String contract(HuabeiView view) {
        BillCycle cycle = view.contract().cycles().cycleOn(view.today());
        return words.text(
                "huabei.contract.days",
                String.valueOf(cycle.billDay().number()),
                String.valueOf(cycle.dueDay().number()),
                words.percent(view.contract().settings().minimum().percent(), 2));
    }

    String contractSince(HuabeiView view) {
        String since = ContractViewModel.since(view.contract(), view.today())
                .map(day -> words.text("huabei.contract.since", words.date(day)))
                .orElseGet(() -> words.text("huabei.contract.always"));
        return change(view).map(coming -> since + " " + coming).orElse(since);
    }

    /** The known fees of order instalments; what is not listed is not known. */
    String orderFees(HuabeiView view) {
        String known = new TreeMap<>(view.contract().settings().orderFeeRates())
                .entrySet().stream()
                        .map(fee ->
                                words.text("huabei.contract.fee-of", fee.getKey(), words.percent(fee.getValue(), 4)))
                        .collect(Collectors.joining(words.text("huabei.separator")));
        return known.isEmpty() ? words.text("huabei.contract.fees-unknown") : words.text("huabei.contract.fees", known);
    }

    /** What the rows suggest, and what speaks for it. */
    String proposal(HuabeiProposal proposal) {
        BillCycle cycle = proposal.contract().first();
        Fit fit = proposal.fit();
        String days = words.text(
                        "huabei.proposal.days",
                        String.valueOf(cycle.billDay().number()),
                        String.valueOf(cycle.dueDay().number()),
                        proposal.onDueDay(),
                        proposal.automatic())
                + proposal.contract().changes().stream()
                        .map(change -> " " + change(change))
                        .collect(Collectors.joining());
        return fit.reproduced() == fit.compared()
                ? days + words.text("huabei.proposal.agreeing", fit.compared())
                : days
                        + words.text(
                                "huabei.proposal.differing", fit.reproduced(), fit.compared(), words.money(fit.off()));
    }

    private Optional<String> change(HuabeiView view) {
        return view.contract().changes().stream()
                .filter(change -> change.from().isAfter(view.today()))
                .findFirst()
                .map(this::change);
    }

    private String change(CycleChange change) {
        return words.text(
                "huabei.contract.change",
                words.date(change.from()),
                String.valueOf(change.cycle().billDay().number()),
                String.valueOf(change.cycle().dueDay().number()));
    }

    String billOf(YearMonth month) {
        return words.text("huabei.bill-of", words.longMonth(month));
    }

    /** What the bill comes to; "at least" while a part of it is unknown. */
    String total(Due due) {
        boolean partly = due.total().isEmpty() && due.atLeast().isPositive();
        return partly ? words.text("huabei.at-least", words.money(due.atLeast())) : words.money(due.total());
    }

    List<Fact> currentFacts(SettledDue bill, HuabeiView view) {
        LocalDate today = view.today();
        Due due = bill.due();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("huabei.due"), due(due, today)));
        facts.add(new Fact(words.text("huabei.minimum"), words.money(due.minimum())));
        facts.add(new Fact(words.text("huabei.paid"), words.money(due.paid())));
        facts.add(new Fact(words.text("huabei.source"), words.name(due.source())));
        facts.add(new Fact(words.text("huabei.difference"), difference(bill, view)));
        return facts;
    }

    /** The due day, how far it is, and for one to come by what time the money must be there. */
    private String due(Due due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due.adjusted());
        String day = words.date(due.adjusted());
        if (due.outstanding().isZero() && due.state() != DueState.OPEN) {
            return day;
        }
        if (days < 0) {
            return words.text("huabei.due.past", day, -days);
        }
        return days == 0 ? words.text("huabei.due.today", day) : words.text("huabei.due.ahead", day, days);
    }

    /** The computed sum against that of Alipay's rows, and why they may differ. */
    String difference(SettledDue bill, HuabeiView view) {
        Optional<Money> difference = bill.claims().difference();
        if (difference.isEmpty()) {
            return words.text("huabei.difference.none");
        }
        if (difference.get().isZero()) {
            return words.text("huabei.difference.zero");
        }
        return words.text(
                difference.get().isPositive() ? "huabei.difference.more" : "huabei.difference.less",
                words.money(difference.get().max(difference.get().negated())),
                causes(view.causes().getOrDefault(bill.due().id(), Set.of())));
    }

    private String causes(Set<DifferenceCause> causes) {
        return causes.isEmpty()
                ? words.name(DifferenceCause.NOT_EXPLAINED)
                : causes.stream().map(words::name).collect(Collectors.joining(words.text("huabei.separator")));
    }

    /** As {@link #difference}, short enough for a column. */
    String shortDifference(SettledDue bill) {
        return bill.claims().difference().map(words::money).orElse("—");
    }

    String daysLate(SettledDue bill) {
        return bill.daysLate() == 0 ? "—" : words.text("huabei.days", bill.daysLate());
    }

    /** What is known of the bill that is still open for purchases. */
    String growing(HuabeiView view) {
        return words.text(
                "huabei.growing.when",
                words.monthAndDay(view.open().issued()),
                words.monthAndDay(view.open().due()));
    }

    String bought(OpenInstalments plan) {
        if (plan.source() instanceof OpenInstalments.Order order) {
            String shop = order.row().wording().counterparty();
            return shop.isBlank() ? order.row().wording().text() : shop;
        }
        return words.text("huabei.plan.of-bill", words.longMonth(((OpenInstalments.Converted) plan.source()).bill()));
    }

    String termsLeft(OpenInstalments plan) {
        return words.text("huabei.plan.left", plan.left().size(), plan.terms());
    }
}
