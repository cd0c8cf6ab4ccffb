package huanqing.app.credit;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.settlement.SettledDue;
import java.time.LocalDate;
import java.util.List;

/** Every due of both products that the ledger and the contracts give. */
public final class ListDues {
    private final SettleDues settleDues;

    public ListDues(SettleDues settleDues) {
        this.settleDues = settleDues;
    }

    /**
     * All dues, past and to come, by their date.
     *
     * @param today the day on which the states are judged
     */
    public List<Due> run(LocalDate today) {
        return settled(today).stream().map(SettledDue::due).toList();
    }

    /** The same dues with their payments, days late and formulas. */
    public List<SettledDue> settled(LocalDate today) {
        return settleDues.run(today).all();
    }
}
