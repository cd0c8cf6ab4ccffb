package huanqing.domain.statement.samemoney;

import huanqing.domain.statement.source.Issuer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service that pays from a bank's card, so that one payment is a row of its statement and a row of the bank's. */
public enum Wallet {
    ALIPAY("支付宝|蚂蚁|花呗|借呗|余额宝|alipay"),
    WECHAT("财付通|微信|tenpay|wechat|weixin");

    private final Pattern names;

    Wallet(String names) {
        this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    /** The wallet that a bank's words name: 财付通-快捷支付 is WeChat's. Empty for words that name none, or both. */
    public static Optional<Wallet> namedIn(String words) {
        List<Wallet> named = Stream.of(values())
                .filter(wallet -> wallet.names.matcher(words).find())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whose statement it is; empty for a bank's table. */
    static Optional<Wallet> of(Issuer issuer) {
        return switch (issuer) {
            case ALIPAY, CASHBOOK -> Optional.of(ALIPAY);
            case WECHAT -> Optional.of(WECHAT);
            case TABLE -> Optional.empty();
        };
    }
}
