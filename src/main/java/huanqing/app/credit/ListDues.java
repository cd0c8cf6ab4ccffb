package huanqing.app.credit;

import huanqing.domain.credit.Due;
import java.time.LocalDate;
import java.util.List;

/** Every due of both products that the ledger and the contracts give. */
public interface ListDues {
    /**
     * All dues, past and to come, by their date.
     *
     * @param today the day on which the states are judged
     */
    List<Due> run(LocalDate today);
}
