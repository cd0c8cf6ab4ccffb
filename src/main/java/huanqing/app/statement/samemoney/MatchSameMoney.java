package huanqing.app.statement.samemoney;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.samemoney.BankRow;
import huanqing.domain.statement.samemoney.Pair;
import huanqing.domain.statement.samemoney.SameMoney;
import huanqing.domain.statement.samemoney.WalletRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that money which a bank's file and a wallet's statement both tell counts once. The wallet's row keeps its
 * meaning, for it says more; the bank's row is kept without effect where the evidence is certain, and waits for the person where
 * it is not. All of it is found anew whenever rows have changed, so nothing depends on the order of imports.
 */
public final class MatchSameMoney {
    private final SameMoneyStore store;

    public MatchSameMoney(SameMoneyStore store) {
        this.store = store;
    }

    /** Before rows change: each means again what its own file says. */
    void lift() {
        store.lift();
    }

    /** After rows have changed: finds the pairs among all rows that stand. */
    List<Met> match() {
        store.lift();
        List<Met> met = new ArrayList<>();
        Set<EntryId> said = store.said();
        Map<String, ReviewAnswer> rules = store.rules();
        store.toldTwice()
                .forEach(row -> met.add(judged(row.book(), Optional.of(row.statement()), row.certain(), said, rules)));
        if (!store.canMeet()) {
            return met;
        }
        List<WalletRow> wallets = store.walletRows();
        List<BankRow> bank = store.bankRows(amounts(wallets));
        List<Pair> pairs = SameMoney.among(bank, wallets);
        pairs.forEach(pair ->
                met.add(judged(pair.bank().entry(), Optional.of(pair.wallet().entry()), pair.certain(), said, rules)));
        missed(bank, pairs).forEach(row -> met.add(asked(row.entry(), Optional.empty(), Reason.NOT_IN_ALIPAY, rules)));
        return met;
    }

    private static Set<Money> amounts(List<WalletRow> wallets) {
        return wallets.stream()
                .flatMap(row -> Stream.of(row.bankAmount(), row.entry().amount()))
                .collect(Collectors.toSet());
    }

    private Met judged(
            Entry bank, Optional<Entry> wallet, boolean certain, Set<EntryId> said, Map<String, ReviewAnswer> rules) {
        if (certain) {
            return laid(bank, wallet, EntryState.NO_EFFECT, Reason.SAME_MONEY);
        }
        return said.contains(bank.id())
                ? laid(bank, wallet, EntryState.NO_EFFECT, Reason.SAID_SAME_MONEY)
                : asked(bank, wallet, Reason.PERHAPS_SAME_MONEY, rules);
    }

    /** An open row, unless the person has answered for all rows like it. */
    private Met asked(Entry bank, Optional<Entry> wallet, Reason question, Map<String, ReviewAnswer> rules) {
        ReviewAnswer answer = rules.get(ReviewAnswer.likeness(question, bank.wording()));
        if (answer == null) {
            return laid(bank, wallet, EntryState.REVIEW, question);
        }
        if (answer == ReviewAnswer.SAME_MONEY) {
            return laid(bank, wallet, EntryState.NO_EFFECT, Reason.SAID_SAME_MONEY);
        }
        Meaning meaning = answer.applied(bank.meaning());
        store.answer(bank, meaning);
        return new Met(bank, wallet, meaning);
    }

    private Met laid(Entry bank, Optional<Entry> wallet, EntryState state, Reason reason) {
        Meaning meaning = bank.meaning().in(state, reason);
        store.lay(bank.id(), wallet.map(Entry::id), meaning);
        return new Met(bank, wallet, meaning);
    }

    /** Rows that count nowhere because they name Alipay, although Alipay's own statement of their days does not have them. */
    private List<BankRow> missed(List<BankRow> bank, List<Pair> pairs) {
        List<SameMoneyStore.Span> known = store.daysOfAlipay();
        Set<EntryId> met =
                pairs.stream().map(pair -> pair.bank().entry().id()).collect(Collectors.toCollection(HashSet::new));
        return bank.stream()
                .filter(BankRow::isToldByAlipay)
                .filter(row -> !met.contains(row.entry().id()))
                .filter(row -> known.stream().anyMatch(span -> covers(span, row)))
                .toList();
    }

    /** Whether the payment must be in the statement, whichever of the days before the bank's it was made on. */
    private static boolean covers(SameMoneyStore.Span span, BankRow row) {
        var day = row.entry().at().toLocalDate();
        return !day.minusDays(SameMoney.DAYS).isBefore(span.from())
                && !day.plusDays(1).isAfter(span.to());
    }
}
