package huanqing.ui.ledger;

import huanqing.domain.ledger.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/**
 * The whole answer to a query as a list of which only the pages in sight are in memory. A row that is asked for comes at
 * once, empty; its page is fetched, the latest wish first, and fills it. JavaFX thread only.
 */
final class PagedRows extends ObservableListBase<LedgerRow> implements RandomAccess {
    static final int PAGE = 100;
    private static final int PAGES_KEPT = 64;
    private static final int WISHES_KEPT = 4;

    private final int size;
    private final Source source;
    private final Map<Integer, List<LedgerRow>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private boolean fetching;

    /** Fetches a page elsewhere and brings it back on the JavaFX thread. */
    interface Source {
        void fetch(int offset, int limit, java.util.function.Consumer<List<Entry>> arrived);
    }

    PagedRows(int size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public LedgerRow get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        List<LedgerRow> page = pages.get(index / PAGE);
        if (page == null) {
            page = wish(index / PAGE);
        }
        return page.get(index % PAGE);
    }

    private List<LedgerRow> wish(int number) {
        List<LedgerRow> page = new ArrayList<>();
        for (int row = number * PAGE; row < Math.min(size, (number + 1) * PAGE); row++) {
            page.add(new LedgerRow());
        }
        pages.put(number, page);
        wishes.push(number);
        if (wishes.size() > WISHES_KEPT) {
            // Scrolled past before it came; asked for again when it is seen again.
            pages.remove(wishes.removeLast());
        }
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        fetchNext();
        return page;
    }

    private void fetchNext() {
        if (!fetching && !wishes.isEmpty()) {
            fetching = true;
            int number = wishes.pop();
            source.fetch(number * PAGE, PAGE, entries -> arrived(number, entries));
        }
    }

    private void arrived(int number, List<Entry> entries) {
        fetching = false;
        List<LedgerRow> page = pages.getOrDefault(number, List.of());
        for (int row = 0; row < Math.min(page.size(), entries.size()); row++) {
            page.get(row).fill(entries.get(row));
        }
        fetchNext();
    }
}
