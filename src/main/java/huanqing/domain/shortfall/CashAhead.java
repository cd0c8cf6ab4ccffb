package huanqing.domain.shortfall;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be spent on dues up to and with each day, so that cash never falls below nothing, then or later.
 *
 * <p>A due is paid at 11:30 of a day: from the cash at hand, all income up to then, less all fixed outflows up to then, and
 * less what later outflows will need beyond later income. The last makes the sum never fall from one day to the next; the
 * days on which it rises are the fresh days, and each begins a stretch of days with one spendable sum.
 */
public final class CashAhead {
    private final LocalDate today;
    private final List<Money> free;
    private final List<LocalDate> freshDays;

    private CashAhead(LocalDate today, List<Money> free) {
        this.today = today;
        this.free = free;
        freshDays = IntStream.range(1, free.size())
                .filter(day -> spendable(day).compareTo(spendable(day - 1)) > 0)
                .mapToObj(today::plusDays)
                .toList();
    }

    public static CashAhead of(ShortfallCase given) {
        List<Money> days = new ArrayList<>();
        Money least = balance(given, given.end(), Moment.EVENING);
        for (LocalDate day = given.end(); !day.isBefore(given.today()); day = day.minusDays(1)) {
            Money night = balance(given, day, Moment.EVENING);
            least = least.min(night).min(balance(given, day, Moment.DEDUCTION));
            days.add(least);
        }
        Collections.reverse(days);
        return new CashAhead(given.today(), List.copyOf(days));
    }

    /** Cash after all flows up to and with a moment of a day, before any due. */
    static Money balance(ShortfallCase given, LocalDate day, Moment moment) {
        return given.flows().stream()
                .filter(flow -> flow.on().isBefore(day)
                        || flow.on().equals(day) && flow.moment().compareTo(moment) <= 0)
                .map(CashFlow::signed)
                .reduce(given.cash(), Money::plus);
    }

    /** In fen, of all dues together, from today up to and with this day; nothing where outflows take it all. */
    public Money spendableBy(LocalDate day) {
        return freeBy(day).max(Money.ZERO);
    }

    /** The same, negative where the fixed outflows alone exceed cash and income. */
    public Money freeBy(LocalDate day) {
        return free.get(Math.toIntExact(ChronoUnit.DAYS.between(today, day)));
    }

    /** By how much the fixed outflows alone exceed cash and income at the worst moment; nothing when they do not. */
    public Money missingForOutflows() {
        return free.get(0).negated().max(Money.ZERO);
    }

    /** The days, after today, on which more can be spent than on the day before. */
    public List<LocalDate> freshDays() {
        return freshDays;
    }

    /** The stretch in which a day lies, 0 for the one that begins today. */
    public int stretchOf(LocalDate day) {
        return Math.toIntExact(
                freshDays.stream().filter(fresh -> !fresh.isAfter(day)).count());
    }

    /** The first day of a stretch. */
    public LocalDate startOf(int stretch) {
        return stretch == 0 ? today : freshDays.get(stretch - 1);
    }

    /** What can be spent up to and with the end of each stretch, in fen. */
    public List<Long> limits() {
        return IntStream.rangeClosed(0, freshDays.size())
                .mapToObj(stretch -> spendableBy(startOf(stretch)).fen())
                .toList();
    }

    private Money spendable(int day) {
        return free.get(day).max(Money.ZERO);
    }
}
