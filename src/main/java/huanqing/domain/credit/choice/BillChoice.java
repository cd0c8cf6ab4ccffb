package huanqing.domain.credit.choice;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.credit.record.RateLine;
import huanqing.domain.money.Money;
import java.util.List;

/**
 * One way to pay a bill and what it costs beyond the bill.
 *
 * @param payments in fen: the terms of instalments from the next bill on; the minimum on the due day and then the rest; the
 *     deferred amount with its fee
 * @param cost fees or interest in fen
 * @param annual that cost as yearly rates on what is really lent (H8c, L3)
 * @param explained how the cost comes about
 */
public record BillChoice(WayToPay way, List<Money> payments, Money cost, AnnualCost annual, Explained explained) {
    public BillChoice {
        payments = List.copyOf(payments);
    }

    public int terms() {
        return way == WayToPay.INSTALMENTS ? payments.size() : 1;
    }

    public Money first() {
        return payments.get(0);
    }

    public Money last() {
        return payments.get(payments.size() - 1);
    }

    /** Whether the true yearly cost lies above the line at which a court can reduce it (L2). */
    public boolean isAbove(RateLine line) {
        return annual.effective().compareTo(line.annual()) > 0;
    }
}
