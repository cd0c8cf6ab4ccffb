package huanqing.domain.statement.samemoney;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Direction;
import java.util.List;
import java.util.Optional;

/**
 * A row of a bank's file, as far as it can be a wallet's money.
 *
 * @param wallet the wallet that its words name
 * @param throughSomeone whether its words say that somebody's service moved the money, without naming whose: 快捷支付
 */
public record BankRow(Entry entry, Way way, Optional<Wallet> wallet, boolean throughSomeone) {
    private static final List<String> THROUGH_SOMEONE = List.of("快捷支付", "快捷", "第三方支付", "网上支付", "网络支付", "网联", "代扣");

    public static BankRow of(Entry entry) {
        String words = entry.wording().counterparty() + ' ' + entry.wording().text();
        return new BankRow(
                entry,
                Direction.of(entry.wording().direction()) == Direction.IN ? Way.IN : Way.OUT,
                Wallet.namedIn(words),
                THROUGH_SOMEONE.stream().anyMatch(words::contains));
    }

    /** Whether the row is taken for the other side of a row of Alipay's, because it says so. */
    public boolean isToldByAlipay() {
        return entry.meaning().reason() == Reason.TOLD_BY_ALIPAY;
    }

    /** Whether the row's words have the name of whom the wallet paid; a name of one letter says nothing. */
    boolean names(String counterparty) {
        String words = entry.wording().counterparty() + ' ' + entry.wording().text();
        return counterparty.length() > 1 && words.contains(counterparty);
    }
}
