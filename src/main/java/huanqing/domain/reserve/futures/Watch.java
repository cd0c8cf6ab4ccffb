package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs through each future once and notes what the money at hand does in it. */
final class Watch {
    private static final int NEVER = -1;

    private final Timeline timeline;
    private final boolean isKnown;
    private final long cash;
    private final long both;
    private final int count;
    private final int[] firstFailing;
    private final int[] shortWithAll;
    private final int[] shortOnCash;
    private final DuesAhead dues;
    private final Fan fan;

    Watch(Outlook outlook, Timeline timeline, DuesAhead dues, int count) {
        CashCalendar calendar = outlook.calendar();
        this.timeline = timeline;
        this.isKnown = calendar.cash().isPresent() || calendar.reserve().isPresent();
        this.cash = calendar.cash().orElse(Money.ZERO).fen();
        this.both = calendar.atHand().fen();
        this.count = count;
        this.firstFailing = new int[timeline.count()];
        this.shortWithAll = new int[timeline.count()];
        this.shortOnCash = new int[timeline.count()];
        this.dues = dues;
        this.fan = new Fan(timeline, isKnown ? Math.min(count, Fan.MOST) : 0);
    }

    /**
     * Follows one future.
     *
     * @param flows by their place in time, in fen
     * @return how far it falls below its start
     */
    long run(int path, long[] flows) {
        long sum = 0;
        long lowest = 0;
        int failing = NEVER;
        for (int place = 0; place < flows.length; place++) {
            sum += flows[place];
            lowest = Math.min(lowest, sum);
            failing = failing == NEVER && both + sum < 0 ? place : failing;
            shortWithAll[place] += both + sum < 0 ? 1 : 0;
            shortOnCash[place] += cash + sum < 0 ? 1 : 0;
            fan.note(path, place, both + sum);
        }
        if (failing != NEVER) {
            firstFailing[failing]++;
        }
        return -lowest;
    }

    /** What was seen; empty when nothing is known of the money at hand. */
    Optional<Futures.Present> present() {
        if (!isKnown) {
            return Optional.empty();
        }
        SortedMap<LocalDate, Integer> failing = new TreeMap<>();
        int failed = 0;
        for (int place = 0; place < firstFailing.length; place++) {
            failed += firstFailing[place];
            if (firstFailing[place] > 0) {
                failing.merge(timeline.day(place), firstFailing[place], Integer::sum);
            }
        }
        return Optional.of(new Futures.Present((double) (count - failed) / count, failing, warnings(), fan.days()));
    }

    private List<DueWarning> warnings() {
        return dues.all().stream()
                .map(due -> new DueWarning(
                        due.id(),
                        due.on(),
                        Money.ofFen(due.known()),
                        Money.ofFen(due.likely()),
                        share(shortWithAll, due.place()),
                        share(shortOnCash, due.place())))
                .toList();
    }

    private double share(int[] counts, int place) {
        return (double) counts[place] / count;
    }
}
