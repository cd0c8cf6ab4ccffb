package huanqing.app.cashflow;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.credit.Due;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cash calendar with what it was made from.
 *
 * @param dues the dues behind the calendar's committed flows, by their day; one of which nothing is known yet has no flow
 * @param unknown those of the dues whose total nobody knows: what is known of them counts ("at least")
 * @param cashAsOf the day on which the person counted the cash; empty when there is none or it is supposed
 */
public record DatedCash(CashCalendar calendar, List<Due> dues, List<Due> unknown, Optional<LocalDate> cashAsOf) {
    public DatedCash {
        dues = List.copyOf(dues);
        unknown = List.copyOf(unknown);
    }

    /**
     * Whether the calendar holds something of every due. What a bill that is known in part may still take is for an estimate
     * to add; of a Jiebei day of unknown sum, or a bill without known parts, nothing tells how much there is to pay.
     */
    public boolean tellsEveryDue() {
        return unknown.stream()
                .allMatch(due -> due.product() == Product.HUABEI
                        && due.parts().principal().isPresent());
    }
}
