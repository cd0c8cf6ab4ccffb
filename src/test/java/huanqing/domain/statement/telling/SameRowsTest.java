package huanqing.domain.statement.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.BatchId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which keys of one order number are of one row. */
class SameRowsTest {
    private static final BatchId APP = new BatchId(1);
    private static final BatchId WEB = new BatchId(2);

    @Test
    void theNearestTimesAreOneRow() {
        List<ToldKey> keys = new ArrayList<>(List.of(
                key("X|O|1000|202506011000", "app", APP),
                key("X|O|1000|202506011030", "app", APP),
                key("X|O|1000|202506011010", "web", WEB),
                key("X|O|1000|202506011035", "web", WEB)));
        List<Set<String>> rows = List.of(
                Set.of("X|O|1000|202506011000", "X|O|1000|202506011010"),
                Set.of("X|O|1000|202506011030", "X|O|1000|202506011035"));
        for (int round = 0; round < 24; round++) {
            Collections.shuffle(keys, new Random(round));
            assertEquals(rows, SameRows.of(keys));
        }
    }

    @Test
    void rowsOfOneLayoutOrOfTwoAmountsOrFamiliesStayApart() {
        assertEquals(
                4,
                SameRows.of(List.of(
                                key("X|O|1000|202506011000", "app", APP),
                                key("X|O|1000|202506011001", "app", new BatchId(3)),
                                key("X|O|2000|202506011000", "web", WEB),
                                key("X|R|1000|202506011000", "web", WEB)))
                        .size());
    }

    private static ToldKey key(String identity, String layout, BatchId batch) {
        return new ToldKey(identity, RowKey.of(identity).orElseThrow(), Set.of(layout), Set.of(batch), false);
    }
}
