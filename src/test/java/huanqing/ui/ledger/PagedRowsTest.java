package huanqing.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final List<Fetch> fetches = new ArrayList<>();
    private final PagedRows rows =
            new PagedRows(100_000, (offset, limit, arrived) -> fetches.add(new Fetch(offset, limit, arrived)));

    private record Fetch(int offset, int limit, Consumer<List<Entry>> arrived) {
        void answer() {
            arrived.accept(IntStream.range(offset, offset + limit)
                    .mapToObj(PagedRowsTest::entry)
                    .toList());
        }
    }

    @Test
    void a_row_is_there_at_once_and_filled_when_its_page_comes() {
        LedgerRow row = rows.get(250);
        assertNull(row.entryProperty().get());
        assertEquals(200, fetches.get(0).offset());
        fetches.get(0).answer();
        assertEquals(new EntryId(250), row.entryProperty().get().id());
        assertSame(row, rows.get(250));
        assertEquals(1, fetches.size());
    }

    @Test
    void scrolling_fast_fetches_what_is_in_sight_first_and_forgets_what_was_passed() {
        for (int index = 0; index < 100_000; index += PagedRows.PAGE) {
            rows.get(index);
        }
        fetches.get(0).answer();
        assertEquals(99_900, fetches.get(1).offset());
        fetches.get(1).answer();
        assertNotNull(rows.get(99_950).entryProperty().get());
        assertTrue(answerAll() < 10);
    }

    @Test
    void a_page_that_was_passed_comes_when_it_is_seen_again() {
        for (int index = 0; index < 2_000; index += PagedRows.PAGE) {
            rows.get(index);
        }
        answerAll();
        LedgerRow again = rows.get(300);
        answerAll();
        assertEquals(new EntryId(300), again.entryProperty().get().id());
    }

    @Test
    void a_page_that_shrank_meanwhile_leaves_its_last_rows_empty() {
        LedgerRow last = rows.get(99);
        fetches.get(0).arrived().accept(List.of(entry(0)));
        assertNull(last.entryProperty().get());
        assertNotNull(rows.get(0).entryProperty().get());
    }

    private int answerAll() {
        int answered = 0;
        for (int next = 0; next < fetches.size(); next++) {
            fetches.get(next).answer();
            answered++;
        }
        fetches.clear();
        return answered;
    }

    static Entry entry(int number) {
        return new Entry(
                new EntryId(number),
                Origin.TYPED,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                Money.ofFen(number),
                new Wording("", "", "", "", "", "", "", "", ""),
                Meaning.of(Product.HUABEI, EntryKind.PURCHASE, EntryState.BOOKED, Reason.HUABEI_PURCHASE));
    }
}
