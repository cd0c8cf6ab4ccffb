package huanqing.domain.statement.samemoney;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.source.Issuer;
import java.util.List;
import java.util.Optional;

/**
 * A row of a wallet's statement whose money may have gone over a bank's card.
 *
 * @param over how sure that is
 */
public record WalletRow(Entry entry, Wallet wallet, Way way, Over over) {
    /** What the row says of where the money came from or went to. */
    enum Over {
        CARD,
        /** The row does not say, as in Alipay's web export. */
        UNSTATED,
        /** The card and another account together: how much went over the card is not in the file (facts 2.2). */
        CARD_IN_PART
    }

    private static final String FEE = "服务费";
    private static final List<String> TO_THE_BANK = List.of("提现", "到银行卡", "至银行卡");
    private static final List<String> TO_THE_BALANCE = List.of("到余额", "至余额");
    private static final List<String> OUT_OF_THE_WALLET = List.of("提现", "转出", "取出", "赎回");
    private static final List<String> INTO_THE_WALLET = List.of("充值", "转入", "存入", "还款");

    /** The row, unless its words say that no bank's card was part of it: paid from 零钱, 余额 or 花呗. */
    public static Optional<WalletRow> of(Entry entry, Issuer issuer) {
        Way way = wayOf(entry);
        return Wallet.of(issuer)
                .flatMap(wallet -> overOf(entry, way).map(over -> new WalletRow(entry, wallet, way, over)));
    }

    /**
     * What the bank's row must say: the amount, less the fee that WeChat keeps of a withdrawal and names in the note. Example:
     * 零钱提现, 100.10, 服务费¥0.10 brings 100.00.
     */
    public Money bankAmount() {
        String note = entry.wording().note();
        if (way != Way.IN || !note.startsWith(FEE)) {
            return entry.amount();
        }
        return AmountText.read(note.substring(FEE.length())) instanceof AmountText.Exact fee
                        && fee.money().compareTo(entry.amount()) < 0
                ? entry.amount().minus(fee.money())
                : entry.amount();
    }

    private static Way wayOf(Entry entry) {
        return switch (entry.meaning().kind()) {
            case INCOME, REFUND, DRAWDOWN -> Way.IN;
            case TRANSFER -> wayOfTransfer(entry.wording());
            case UNKNOWN -> wayStated(entry.wording());
            default -> Way.OUT;
        };
    }

    private static Way wayOfTransfer(Wording wording) {
        String words = wording.category() + ' ' + wording.text();
        boolean out = OUT_OF_THE_WALLET.stream().anyMatch(words::contains);
        boolean into = INTO_THE_WALLET.stream().anyMatch(words::contains);
        if (out == into) {
            return Way.EITHER;
        }
        return out ? Way.IN : Way.OUT;
    }

    private static Way wayStated(Wording wording) {
        return switch (Direction.of(wording.direction())) {
            case IN -> Way.IN;
            case OUT -> Way.OUT;
            default -> Way.EITHER;
        };
    }

    private static Optional<Over> overOf(Entry entry, Way way) {
        String words = entry.wording().category() + ' ' + entry.wording().text();
        if (way != Way.OUT && TO_THE_BANK.stream().anyMatch(words::contains)) {
            return Optional.of(Over.CARD);
        }
        if (TO_THE_BALANCE.stream().anyMatch(words::contains)) {
            return Optional.empty();
        }
        Optional<Over> stated = CardPart.of(entry.wording().method());
        // Money that comes in goes to the balance, unless the row names a card.
        boolean toTheBalance = stated.equals(Optional.of(Over.UNSTATED)) && way == Way.IN;
        return toTheBalance && Direction.of(entry.wording().direction()) == Direction.IN ? Optional.empty() : stated;
    }
}
