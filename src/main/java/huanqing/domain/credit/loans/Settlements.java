package huanqing.domain.credit.loans;

import huanqing.domain.ledger.Entry;
import java.util.ArrayList;
import java.util.List;

/** Loans of unknown terms that one repayment ended, parted from those that are paid back due by due. */
final class Settlements {
    private final List<Entry> settling = new ArrayList<>();
    private final List<Entry> otherDrawdowns;
    private final List<Entry> otherRepayments = new ArrayList<>();

    Settlements(List<Entry> drawdowns, List<Entry> repayments) {
        List<Entry> open = new ArrayList<>(drawdowns);
        for (Entry repayment : repayments) {
            boolean settles = open.stream()
                    .filter(drawdown -> OneSumSettlement.isOne(drawdown, repayment))
                    .findFirst()
                    .map(open::remove)
                    .orElse(false);
            (settles ? settling : otherRepayments).add(repayment);
        }
        this.otherDrawdowns = open;
    }

    /** The repayments that settled a loan. */
    List<Entry> settling() {
        return settling;
    }

    List<Entry> otherDrawdowns() {
        return otherDrawdowns;
    }

    List<Entry> otherRepayments() {
        return otherRepayments;
    }
}
