package huanqing.domain.credit.settlement;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * A repayment, or the part of one, that was matched to a due.
 *
 * @param amount what it takes off the debt, in fen
 * @param coupon whether 花呗金 stood in for a part of the money: the debt falls by the whole amount, the bank account by
 *     less, and by how much the statement does not say
 */
public record Payment(EntryId entry, LocalDate on, Money amount, RepaymentMode mode, boolean coupon) {
    private static final String COUPON = "花呗金";

    /** A repayment entry, as far as it went to one due. */
    public static Payment of(Entry entry, Money amount) {
        return new Payment(
                entry.id(),
                entry.at().toLocalDate(),
                amount,
                entry.meaning().mode(),
                entry.wording().method().contains(COUPON));
    }
}
