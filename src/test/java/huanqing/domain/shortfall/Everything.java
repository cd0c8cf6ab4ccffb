package huanqing.domain.shortfall;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.OverdueTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries every payment on every day, by its own arithmetic: the yardstick of the exact plan in small cases.
 *
 * <p>It knows nothing of fresh days: a sum that is not paid on its day is tried on each day after it.
 */
final class Everything {
    private final ShortfallCase given;
    private final int days;
    private final long[][] balance;
    private final List<List<Trial>> trials;
    private long best = Long.MAX_VALUE;

    /** Payments by day and what they cost with the record, if any. */
    private record Trial(long[] paidOn, long cost, boolean late) {}

    private Everything(ShortfallCase given) {
        this.given = given;
        days = index(given.end()) + 1;
        balance = new long[days][2];
        for (int day = 0; day < days; day++) {
            balance[day][0] = balance(day, Moment.DEDUCTION);
            balance[day][1] = balance(day, Moment.EVENING);
        }
        trials = given.dues().stream().map(this::trials).toList();
    }

    static long leastCost(ShortfallCase given) {
        Everything everything = new Everything(given);
        everything.search(0, 0, new long[everything.days], false);
        return everything.best;
    }

    /** Whether some plan has no new late record. */
    static boolean canBeOnTime(ShortfallCase given) {
        Everything everything = new Everything(given);
        everything.search(0, 0, new long[everything.days], true);
        return everything.best < Long.MAX_VALUE;
    }

    private void search(int group, long cost, long[] paidOn, boolean onTimeOnly) {
        if (cost >= best || !isAffordable(paidOn)) {
            return;
        }
        if (group == trials.size()) {
            best = cost;
            return;
        }
        for (Trial trial : trials.get(group)) {
            if (onTimeOnly && trial.late) {
                continue;
            }
            long[] sum = new long[days];
            for (int day = 0; day < days; day++) {
                sum[day] = paidOn[day] + trial.paidOn[day];
            }
            search(group + 1, cost + trial.cost, sum, onTimeOnly);
        }
    }

    private boolean isAffordable(long[] paidOn) {
        long paid = 0;
        for (int day = 0; day < days; day++) {
            paid += paidOn[day];
            if (paid > Math.max(0, balance[day][0]) || paid > Math.max(0, balance[day][1])) {
                return false;
            }
        }
        return true;
    }

    private List<Trial> trials(OpenDue due) {
        List<Trial> all = new ArrayList<>();
        int on = index(due.on());
        long total = due.total().fen();
        if (on >= 0) {
            all.add(new Trial(paying(on, total), 0, false));
        }
        for (int day = Math.max(on + 1, 0); day <= days; day++) {
            long penalty = penalty(due, total, due.on(), Math.min(day, days - 1));
            boolean isPaid = day < days;
            boolean late = on >= 0 && (!isPaid || isLate(due, due.on(), day));
            all.add(trial(isPaid ? paying(day, total + penalty) : new long[days], penalty, late));
        }
        if (on >= 0 && due.minimum().isPresent()) {
            revolve(due, all);
        }
        return all;
    }

    private void revolve(OpenDue due, List<Trial> all) {
        for (int payoff = index(due.on()) + 1; payoff <= days; payoff++) {
            long rest = due.total().fen() - due.required().fen();
            long[] paidOn = paying(index(due.on()), due.required().fen());
            long cost = 0;
            LocalDate since = due.on();
            for (int month = 1; index(due.on().plusMonths(month)) < Math.min(payoff, days); month++) {
                LocalDate next = due.on().plusMonths(month);
                all.add(missed(due, paidOn, cost + interest(rest, since, next), rest, next, payoff, cost));
                long share = round(rest, "0.10");
                long interest = interest(rest, since, next);
                paidOn = paidOn.clone();
                paidOn[index(next)] += share + interest;
                rest -= share;
                cost += interest;
                since = next;
            }
            long interest = interest(rest, since, day(Math.min(payoff, days - 1)));
            long[] whole = paidOn.clone();
            if (payoff < days) {
                whole[payoff] += rest + interest;
            }
            all.add(trial(whole, cost + interest, false));
        }
    }

    private Trial missed(OpenDue due, long[] paidOn, long cost, long rest, LocalDate missed, int payoff, long before) {
        long penalty = penalty(due, rest, missed, Math.min(payoff, days - 1));
        long[] whole = paidOn.clone();
        if (payoff < days) {
            whole[payoff] += rest + cost - before + penalty;
        }
        return trial(whole, cost + penalty, payoff >= days || isLate(due, missed, payoff));
    }

    private Trial trial(long[] paidOn, long cost, boolean late) {
        return new Trial(paidOn, cost + (late ? given.recordCost().fen() : 0), late);
    }

    private boolean isLate(OpenDue due, LocalDate on, int paid) {
        int grace = due.overdue() instanceof OverdueTerms.OfBill bill ? bill.graceDays() : 0;
        return paid > index(on) + grace;
    }

    private long penalty(OpenDue due, long unpaid, LocalDate on, int paid) {
        long late = Math.max(0, ChronoUnit.DAYS.between(on, day(paid)));
        if (due.overdue() instanceof OverdueTerms.OfBill bill) {
            return late > bill.graceDays() ? round(unpaid, "0.0005") * late : 0;
        }
        long principal = Math.min(
                unpaid, ((OverdueTerms.OfLoan) due.overdue()).principal().fen());
        return principal * 6 * late / 10_000;
    }

    private static long interest(long rest, LocalDate since, LocalDate until) {
        return round(rest, "0.0005") * Math.max(0, ChronoUnit.DAYS.between(since, until));
    }

    private static long round(long amount, String rate) {
        return new BigDecimal(amount)
                .multiply(new BigDecimal(rate))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long[] paying(int day, long amount) {
        long[] paidOn = new long[days];
        paidOn[day] = amount;
        return paidOn;
    }

    private long balance(int day, Moment moment) {
        long sum = given.cash().fen();
        for (CashFlow flow : given.flows()) {
            int on = index(flow.on());
            if (on < day || on == day && flow.moment().compareTo(moment) <= 0) {
                sum += flow.signed().fen();
            }
        }
        return sum;
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(given.today(), day));
    }

    private LocalDate day(int index) {
        return given.today().plusDays(index);
    }
}
