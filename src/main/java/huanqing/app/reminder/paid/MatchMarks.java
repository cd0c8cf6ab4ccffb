package huanqing.app.reminder;

import huanqing.app.ledger.TypedEntries;
import huanqing.domain.ledger.Entry;
import huanqing.domain.reminder.MarkMatching;
import huanqing.domain.reminder.PaidMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Lets what was marked as paid give way to the statements' repayments, so that no debt is lowered twice. */
public final class MatchMarks implements TypedEntries {
    private final PaidMarkStore marks;

    public MatchMarks(PaidMarkStore marks) {
        this.marks = marks;
    }

    @Override
    public void giveWay() {
        List<PaidMark> all = marks.all();
        if (all.isEmpty()) {
            return;
        }
        List<LocalDate> days =
                all.stream().map(mark -> mark.at().toLocalDate()).sorted().toList();
        List<Entry> rows = marks.statedRepayments(
                days.get(0).minusDays(MarkMatching.DAYS),
                days.get(days.size() - 1).plusDays(MarkMatching.DAYS));
        Set<PaidMark> met = MarkMatching.met(all, rows);
        all.forEach(mark -> marks.stand(mark, !met.contains(mark)));
    }
}
