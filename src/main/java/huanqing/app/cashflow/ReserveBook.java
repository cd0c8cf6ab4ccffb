package huanqing.app.cashflow;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moves of the reserve, those taken back included.
 *
 * @param moves newest first
 */
public record ReserveBook(List<Entry> moves) {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::at)
            .thenComparingLong(entry -> entry.id().value())
            .reversed();

    public ReserveBook {
        moves = moves.stream().sorted(NEWEST_FIRST).toList();
    }

    /** As the ledger's entries show it on a day; later moves are left out. */
    static ReserveBook read(EntryStore entries, LocalDate today) {
        return new ReserveBook(Stream.of(EntryKind.RESERVE_DEPOSIT, EntryKind.RESERVE_WITHDRAWAL)
                .map(kind -> EntryQuery.ALL.ofKind(Optional.of(kind)).between(Optional.empty(), Optional.of(today)))
                .flatMap(query -> entries.page(query, 0, Integer.MAX_VALUE).stream())
                .toList());
    }

    /** Deposits less withdrawals, in fen; empty when the person keeps no reserve that the ledger knows. */
    public Optional<Money> balance() {
        return moves.stream()
                .filter(entry -> entry.meaning().counts())
                .map(ReserveBook::signed)
                .reduce(Money::plus);
    }

    static Money signed(Entry move) {
        return move.meaning().kind() == EntryKind.RESERVE_DEPOSIT
                ? move.amount()
                : move.amount().negated();
    }
}
