package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huanqing.app.cashflow.MoveObstacle;
import huanqing.app.cashflow.MoveOutcome;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.ledger.EntryQuery;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deposits and withdrawals as entries of a real ledger. */
class MoveReserveTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("/nowhere"))).openPassing();
    private final MoveReserve reserve = ledger.cash().moveReserve();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void withoutMovesTheReserveIsUnknown() {
        assertEquals(Optional.empty(), reserve.book(TODAY).balance());
    }

    @Test
    void theBalanceIsWhatWentInLessWhatCameOut() {
        deposit(300000, TODAY.minusDays(3));
        assertEquals(
                Money.ofFen(180000),
                moved(reserve.withdraw(Money.ofFen(120000), TODAY, " 修车 ", TODAY))
                        .balance());
        assertEquals(Optional.of(Money.ofFen(180000)), reserve.book(TODAY).balance());
        assertEquals(
                Optional.of(Money.ofFen(300000)),
                reserve.book(TODAY.minusDays(1)).balance());
    }

    @Test
    void aMoveIsAnEntryThatThePersonTyped() {
        deposit(300000, TODAY);
        List<Entry> listed = ledger.statements().listEntries().page(EntryQuery.ALL, 0, 10);
        assertEquals(1, listed.size());
        Entry entry = listed.get(0);
        assertEquals(Origin.TYPED, entry.origin());
        assertEquals(Product.NONE, entry.meaning().product());
        assertEquals(EntryKind.RESERVE_DEPOSIT, entry.meaning().kind());
        assertEquals(TODAY, entry.at().toLocalDate());
    }

    @Test
    void noMoreComesOutThanIsThere() {
        deposit(10000, TODAY);
        assertEquals(
                new MoveOutcome.Refused(MoveObstacle.MORE_THAN_THERE),
                reserve.withdraw(Money.ofFen(10001), TODAY, "", TODAY));
        assertEquals(1, reserve.book(TODAY).moves().size());
    }

    @Test
    void noMoveIsOfADayToCome() {
        assertEquals(
                new MoveOutcome.Refused(MoveObstacle.NOT_YET),
                reserve.deposit(Money.ofFen(1), TODAY.plusDays(1), "", TODAY));
    }

    @Test
    void aMoveTakenBackIsKeptAndCanBePutBack() {
        EntryId first = deposit(10000, TODAY);
        deposit(5000, TODAY);
        assertEquals(Money.ofFen(5000), moved(reserve.takeBack(first, TODAY)).balance());
        Entry kept = reserve.book(TODAY).moves().stream()
                .filter(entry -> entry.id().equals(first))
                .findFirst()
                .orElseThrow();
        assertEquals(EntryState.NO_EFFECT, kept.meaning().state());
        assertEquals(Money.ofFen(15000), moved(reserve.putBack(first, TODAY)).balance());
    }

    @Test
    void aDepositThatWasSpentIsNotTakenBack() {
        EntryId in = deposit(10000, TODAY);
        reserve.withdraw(Money.ofFen(6000), TODAY, "", TODAY);
        assertEquals(new MoveOutcome.Refused(MoveObstacle.MORE_THAN_THERE), reserve.takeBack(in, TODAY));
        assertEquals(Optional.of(Money.ofFen(4000)), reserve.book(TODAY).balance());
    }

    @Test
    void onlyOwnMovesAreTakenBack() {
        assertEquals(new MoveOutcome.Refused(MoveObstacle.NO_SUCH_MOVE), reserve.takeBack(new EntryId(99), TODAY));
    }

    private EntryId deposit(long fen, LocalDate on) {
        return moved(reserve.deposit(Money.ofFen(fen), on, "", TODAY)).move();
    }

    private static MoveOutcome.Moved moved(MoveOutcome outcome) {
        return assertInstanceOf(MoveOutcome.Moved.class, outcome);
    }
}
