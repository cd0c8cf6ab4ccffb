package huanqing.domain.statement.samemoney;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Direction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a bank's file, as far as it can be a wallet's money.
 *
 * @param wallet the wallet that its words name
 * @param throughSomeone whether its words say that somebody's service moved the money, without naming whose: 快捷支付
 */
public record BankRow(Entry entry, Way way, Optional<Wallet> wallet, boolean throughSomeone) {
    private static final List<String> THROUGH_SOMEONE = List.of("快捷支付", "快捷", "第三方支付", "网上支付", "网络支付", "网联", "代扣");

    private static final Pattern OF_ANY_PAYMENT = Pattern.compile("(?i)POS|消费|支付|付款|支出|支取|交易|扣款|扣费|转账|转出|汇款|收入|入账|存入|"
            + "网上|网络|线上|在线|手机|银行|跨行|行内|境内|银联|云闪付|无卡|自助|特约|商户|借记卡|借记|贷记|信用卡|储蓄卡|卡|人民币|退货|退款");
    private static final Pattern COMPANY = Pattern.compile("公司|商行|经营部|个体工商户|商贸");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]*");

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

    /** Whether the row's words fit any payment: 消费, POS, 转账支出, or a company's full name, which need not be the shop's. */
    boolean saysNotWhatFor() {
        String words = entry.wording().counterparty() + ' ' + entry.wording().text();
        return COMPANY.matcher(words).find()
                || NO_LETTER
                        .matcher(OF_ANY_PAYMENT.matcher(words).replaceAll(""))
                        .matches();
    }

    /** Whether the row's words have the name of whom the wallet paid; a name of one letter says nothing. */
    boolean names(String counterparty) {
        String words = entry.wording().counterparty() + ' ' + entry.wording().text();
        return counterparty.length() > 1 && words.contains(counterparty);
    }
}
