package huanqing.domain.credit.huabei;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bill cycles of an account over time (H1, H2). A statement belongs to the cycle in force on the day it is issued, and
 * a month has one statement at most: whoever changes the bill day from 1 to 10 on 5 January gets no second bill in January,
 * the one of 10 February takes everything since the one of 1 January. Nothing falls between two statements.
 */
public final class BillCycles {
    private final BillCycle first;
    private final List<CycleChange> changes;
    private final BillDayPosting posting;

    /**
     * @param first the cycle before every change
     * @param changes later cycles, in any order
     */
    public BillCycles(BillCycle first, List<CycleChange> changes, BillDayPosting posting) {
        this.first = first;
        this.changes =
                changes.stream().sorted(Comparator.comparing(CycleChange::from)).toList();
        this.posting = posting;
    }

    public static BillCycles always(BillCycle cycle) {
        return new BillCycles(cycle, List.of(), BillDayPosting.NEXT_STATEMENT);
    }

    /** The statement that takes what is posted on that day. */
    public Statement statementFor(LocalDate posted) {
        YearMonth month = YearMonth.from(posted);
        Optional<LocalDate> issued = issuedIn(month);
        while (issued.isEmpty() || !posting.takes(issued.get(), posted)) {
            month = month.plusMonths(1);
            issued = issuedIn(month);
        }
        return statement(issued.get());
    }

    /** The statement issued in that month; empty where a change of the bill day left the month without one. */
    public Optional<Statement> statementIn(YearMonth month) {
        return issuedIn(month).map(this::statement);
    }

    public BillCycle cycleOn(LocalDate date) {
        BillCycle inForce = first;
        for (CycleChange change : changes) {
            if (!change.from().isAfter(date)) {
                inForce = change.cycle();
            }
        }
        return inForce;
    }

    private Statement statement(LocalDate issued) {
        LocalDate opens = posting.closes(issuedBefore(issued));
        return new Statement(
                opens, posting.closes(issued), issued, cycleOn(issued).dueOf(issued));
    }

    private LocalDate issuedBefore(LocalDate issued) {
        YearMonth month = YearMonth.from(issued).minusMonths(1);
        Optional<LocalDate> before = issuedIn(month);
        while (before.isEmpty()) {
            month = month.minusMonths(1);
            before = issuedIn(month);
        }
        return before.get();
    }

    private Optional<LocalDate> issuedIn(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> cycleOn(day).issuedIn(month).equals(day))
                .findFirst();
    }
}
