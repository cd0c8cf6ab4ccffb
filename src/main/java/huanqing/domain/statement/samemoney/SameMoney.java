package huanqing.domain.statement.samemoney;

import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the rows of a bank's file that are the same money as rows of a wallet's statement (facts: statement formats, trap 12).
 * Certain is a pair that agrees in the fen and in the way of the money, of which the bank's row names the wallet, the wallet's
 * row does not say that the money came from elsewhere, and the bank booked it at most {@value #DAYS} days after it
 * (or the day before). One row is the same money as one other at most. Example: 财付通-某面馆, 支出 28.16 on 6 March and
 * 商户消费, 支出 28.16, 某银行(1234) on 5 March. Weaker pairs are told apart, for the person to judge; so is a
 * bank's row of the payment's own day that does not say what it is for. Amounts that are equal on a day, of which the bank's row
 * says something else, are no pair.
 */
public final class SameMoney {
    /** How many days after a payment the bank may book it. */
    public static final int DAYS = 3;

    /** How many days a refund may take to reach the card; after more than {@value #DAYS} the person is asked. */
    private static final int SLOW_DAYS = 7;

    private final Set<BankRow> bank;
    private final Set<WalletRow> wallets;
    private final List<Pair> pairs = new ArrayList<>();

    /** What rows must have in common; empty for a row that cannot be part of such a pair. */
    private record Likeness(Money amount, Optional<Way> way, Optional<Wallet> wallet) {}

    /**
     * What a pair of like rows rests on.
     *
     * @param days how long after the payment the bank may have booked it
     * @param daysBefore how long before it, for a bank's day may end before midnight
     * @param fits whether the words of the two agree
     */
    record Evidence(boolean certain, int days, int daysBefore, BiPredicate<BankRow, WalletRow> fits) {
        Evidence(boolean certain, int days, BiPredicate<BankRow, WalletRow> fits) {
            this(certain, days, 1, fits);
        }
    }

    private SameMoney(List<BankRow> bank, List<WalletRow> wallets) {
        this.bank = new LinkedHashSet<>(bank);
        this.wallets = new LinkedHashSet<>(wallets);
    }

    /** The pairs among these rows, the certain ones first; each row is in one at most. */
    public static List<Pair> among(List<BankRow> bank, List<WalletRow> wallets) {
        SameMoney all = new SameMoney(bank, wallets);
        Evidence named = new Evidence(true, DAYS, (one, other) -> true);
        all.pair(named, SameMoney::named, row -> whole(row, row.bankAmount()));
        all.pair(named, SameMoney::named, row -> whole(row, row.entry().amount()));
        Evidence weaker = new Evidence(false, SLOW_DAYS, (one, other) -> true);
        all.pair(weaker, SameMoney::named, row -> whole(row, row.bankAmount()));
        all.pair(weaker, SameMoney::namedEitherWay, SameMoney::doubtful);
        Evidence words = new Evidence(false, DAYS, SameMoney::speakOfEachOther);
        all.pair(words, SameMoney::unnamed, SameMoney::overACard);
        Evidence day = new Evidence(false, 0, 0, (one, other) -> one.saysNotWhatFor());
        all.pair(day, SameMoney::unnamed, SameMoney::overACard);
        return all.pairs;
    }

    private static Optional<Likeness> named(BankRow row) {
        return row.wallet()
                .map(wallet -> new Likeness(row.entry().amount(), Optional.of(row.way()), Optional.of(wallet)));
    }

    private static Optional<Likeness> whole(WalletRow row, Money amount) {
        return row.over() == WalletRow.Over.CARD_IN_PART || row.way() == Way.EITHER
                ? Optional.empty()
                : Optional.of(new Likeness(amount, Optional.of(row.way()), Optional.of(row.wallet())));
    }

    private static Optional<Likeness> namedEitherWay(BankRow row) {
        return row.wallet().map(wallet -> new Likeness(row.entry().amount(), Optional.empty(), Optional.of(wallet)));
    }

    /** A transfer that may have gone either way, or a payment of which the card may have paid a part. */
    private static Optional<Likeness> doubtful(WalletRow row) {
        return row.over() == WalletRow.Over.CARD_IN_PART || row.way() == Way.EITHER
                ? Optional.of(new Likeness(row.entry().amount(), Optional.empty(), Optional.of(row.wallet())))
                : Optional.empty();
    }

    private static Optional<Likeness> unnamed(BankRow row) {
        return row.wallet().isPresent()
                ? Optional.empty()
                : Optional.of(new Likeness(row.entry().amount(), Optional.of(row.way()), Optional.empty()));
    }

    private static Optional<Likeness> overACard(WalletRow row) {
        return row.over() == WalletRow.Over.CARD && row.way() != Way.EITHER
                ? Optional.of(new Likeness(row.bankAmount(), Optional.of(row.way()), Optional.empty()))
                : Optional.empty();
    }

    private static boolean speakOfEachOther(BankRow bank, WalletRow wallet) {
        return bank.throughSomeone() || bank.names(wallet.entry().wording().counterparty());
    }

    private void pair(
            Evidence evidence,
            Function<BankRow, Optional<Likeness>> ofBank,
            Function<WalletRow, Optional<Likeness>> ofWallet) {
        Map<Optional<Likeness>, List<WalletRow>> alike = wallets.stream().collect(Collectors.groupingBy(ofWallet));
        Map<Optional<Likeness>, List<BankRow>> rowsAlike =
                bank.stream().collect(Collectors.groupingBy(ofBank, LinkedHashMap::new, Collectors.toList()));
        rowsAlike.forEach((likeness, rows) -> {
            if (likeness.isPresent() && alike.containsKey(likeness)) {
                pairs.addAll(new InOrder(rows, alike.get(likeness), evidence).pairs());
            }
        });
        bank.removeAll(pairs.stream().map(Pair::bank).collect(Collectors.toCollection(HashSet::new)));
        wallets.removeAll(pairs.stream().map(Pair::wallet).collect(Collectors.toCollection(HashSet::new)));
    }
}
