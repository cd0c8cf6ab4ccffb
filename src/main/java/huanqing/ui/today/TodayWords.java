package huanqing.ui.today;

import huanqing.app.today.Advice;
import huanqing.app.today.MonthStrand;
import huanqing.app.today.TodayView;
import huanqing.domain.credit.Due;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the figures of the first page. */
final class TodayWords {
    private static final int NAMED_MONTHS = 3;

    private final Words words;

    TodayWords(Words words) {
        this.words = words;
    }

    /** What the due still asks for; unknown stays unknown. */
    static Optional<Money> open(Due due) {
        return due.total().map(total -> total.minus(due.paid()).max(Money.ZERO));
    }

    /** The day, and up to which day the ledger knows every row. */
    String date(TodayView view) {
        String today = words.longDate(view.today());
        return view.knownUntil()
                .map(last -> today + " · " + words.text("today.known-until", words.date(last)))
                .orElse(today);
    }

    /** What is still to be paid; a sum that is known only in part says "at least". */
    String amount(Due due) {
        return due.total().isEmpty() && due.outstanding().isPositive()
                ? words.text("today.at-least", words.money(due.outstanding()))
                : words.money(open(due));
    }

    String label(Due due) {
        String key = due.product() == Product.HUABEI ? "today.due.bill" : "today.due.payment";
        return words.text(key, words.name(due.product()), month(due.month().getMonth()));
    }

    DueLine line(Due due, LocalDate today) {
        return new DueLine(
                due.product(),
                words.monthAndDay(due.adjusted()),
                away(due.adjusted(), today),
                label(due),
                amount(due),
                due.state(),
                words.name(due.state()));
    }

    /** How far the day is: today, in 19 days, 3 days ago. */
    String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return words.text("today.away.today");
        }
        return days > 0 ? words.text("today.away.ahead", days) : words.text("today.away.past", -days);
    }

    String nextDetail(Due due, LocalDate today) {
        String when = words.text(
                due.adjusted().isBefore(today) ? "today.next.was" : "today.next.when",
                words.monthAndDay(due.adjusted()),
                away(due.adjusted(), today));
        return due.minimum()
                .filter(minimum -> due.paid().compareTo(minimum) < 0)
                .map(minimum -> when + " · " + words.text("today.next.minimum", words.money(minimum)))
                .orElse(when);
    }

    String owedTogether(TodayView view) {
        return words.money(view.owedTogether());
    }

    String owedEach(TodayView view) {
        return words.text(
                "today.owed.each",
                owed(Product.HUABEI, view.owedHuabei(), view),
                owed(Product.JIEBEI, view.owedJiebei(), view));
    }

    private String owed(Product product, Optional<Money> owed, TodayView view) {
        return view.unused().contains(product) ? words.text("today.owed.unused") : words.money(owed);
    }

    String ahead(TodayView view) {
        if (view.next().isEmpty()) {
            return words.text("today.list.none", TodayView.DAYS_AHEAD);
        }
        boolean allKnown = view.next().stream().allMatch(due -> due.total().isPresent());
        Money sum = view.next().stream()
                .map(TodayWords::open)
                .flatMap(Optional::stream)
                .reduce(Money.ZERO, Money::plus);
        String key = allKnown ? "today.list.sum" : "today.list.sum-part";
        return words.text(key, view.next().size(), words.money(sum));
    }

    /** What the picture of the two strands shows, in one sentence. */
    String strands(TodayView view) {
        List<MonthStrand> strands = view.strands();
        List<String> shared = strands.stream()
                .filter(month -> month.lateHuabei() && month.lateJiebei())
                .map(month -> month(month.month().getMonth()))
                .toList();
        long huabei = strands.stream().filter(MonthStrand::lateHuabei).count();
        long jiebei = strands.stream().filter(MonthStrand::lateJiebei).count();
        if (strands.isEmpty()) {
            return words.text("today.strands.none");
        }
        if (huabei + jiebei == 0) {
            return calm(view);
        }
        if (shared.isEmpty()) {
            return words.text("today.strands.apart", strands.size(), huabei, jiebei);
        }
        String named = shared.stream()
                .skip(Math.max(0, shared.size() - NAMED_MONTHS))
                .collect(Collectors.joining(words.text("today.list.separator")));
        String key = shared.size() > NAMED_MONTHS ? "today.strands.shared-many" : "today.strands.shared";
        return words.text(key, strands.size(), shared.size(), named);
    }

    /** No due is known to be strained; "in full and on time" is said only where every due is known and of what is used. */
    private String calm(TodayView view) {
        int months = view.strands().size();
        long unknown = view.strands().stream().filter(MonthStrand::unknown).count();
        if (unknown > 0) {
            return words.text("today.strands.unknown", months, unknown);
        }
        return Stream.of(Product.HUABEI, Product.JIEBEI)
                .filter(used -> view.unused().size() == 1 && !view.unused().contains(used))
                .findFirst()
                .map(used -> words.text("today.strands.calm-one", months, words.name(used)))
                .orElseGet(() -> words.text("today.strands.calm", months));
    }

    String adviceTitle(Advice advice, TodayView view) {
        String subject = advice.due()
                .map(this::label)
                .or(() -> advice.product().map(words::name))
                .or(() -> view.knownUntil().map(words::date))
                .orElse("");
        return words.name(
                advice.kind(),
                subject,
                advice.due().map(due -> words.money(open(due))).orElse(""),
                advice.due().map(due -> words.monthAndDay(due.adjusted())).orElse(""));
    }

    String adviceReason(Advice advice, LocalDate today) {
        String subject =
                advice.due().map(due -> away(due.adjusted(), today)).orElseGet(() -> words.count(TodayView.DAYS_AHEAD));
        return words.text("today.why." + advice.kind().name(), subject);
    }

    private String month(Month month) {
        return month.getDisplayName(
                TextStyle.SHORT_STANDALONE, words.messages().language().locale());
    }
}
