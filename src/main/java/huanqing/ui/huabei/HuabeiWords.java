package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
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

    List<Fact> currentFacts(SettledDue bill, LocalDate today) {
        Due due = bill.due();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("huabei.due"), due(due, today)));
        facts.add(new Fact(words.text("huabei.minimum"), words.money(due.minimum())));
        facts.add(new Fact(words.text("huabei.paid"), words.money(due.paid())));
        facts.add(new Fact(words.text("huabei.source"), words.name(due.source())));
        facts.add(new Fact(words.text("huabei.difference"), difference(bill)));
        return facts;
    }

    /** The due day, how far it is, and for one to come by what time the money must be there. */
    private String due(Due due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due.adjusted());
        String day = words.date(due.adjusted());
        if (days < 0) {
            return words.text("huabei.due.past", day, -days);
        }
        return days == 0 ? words.text("huabei.due.today", day) : words.text("huabei.due.ahead", day, days);
    }

    /** The computed sum against that of Alipay's rows. */
    String difference(SettledDue bill) {
        return bill.claims().difference().map(this::difference).orElseGet(() -> words.text("huabei.difference.none"));
    }

    private String difference(Money difference) {
        if (difference.isZero()) {
            return words.text("huabei.difference.zero");
        }
        return difference.isPositive()
                ? words.text("huabei.difference.more", words.money(difference))
                : words.text("huabei.difference.less", words.money(difference.negated()));
    }

    /** As {@link #difference(SettledDue)}, short enough for a column. */
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
        String shop = plan.order().wording().counterparty();
        String text = plan.order().wording().text();
        return shop.isBlank() ? text : shop;
    }

    String termsLeft(OpenInstalments plan) {
        return words.text(
                "huabei.plan.left", plan.left().size(), plan.order().meaning().terms());
    }
}
