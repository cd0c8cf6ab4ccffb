package huanqing.domain.credit.bills;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;

/** A repayment or refund on its way to the bills that it lowers, with what is left of it. */
final class Credit {
    static final Comparator<Credit> BY_TIME = Comparator.comparing((Credit credit) -> credit.entry.at())
            .thenComparing(credit -> credit.entry.id().value());

    private final Entry entry;
    private Money left;

    Credit(Entry entry, Money left) {
        this.entry = entry;
        this.left = left;
    }

    Entry entry() {
        return entry;
    }

    LocalDate day() {
        return entry.at().toLocalDate();
    }

    Money left() {
        return left;
    }

    boolean isRefund() {
        return entry.meaning().kind() == EntryKind.REFUND;
    }

    boolean isAutomatic() {
        return entry.meaning().mode() == RepaymentMode.AUTO;
    }

    boolean isSpent() {
        return !left.isPositive();
    }

    /** Uses up at most {@code wanted} and tells how much that was. */
    Money take(Money wanted) {
        Money taken = wanted.min(left).max(Money.ZERO);
        left = left.minus(taken);
        return taken;
    }
}
