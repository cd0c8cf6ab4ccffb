package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged workbooks are read or refused; nothing else comes of them. */
class CrookedWorkbookTest {
    private static final int TRIES = 400;
    private static final List<String> SPLICES = List.of(
            "",
            "<",
            ">",
            "\"",
            "&",
            "&#0;",
            "-1",
            "99999999999",
            "1E400",
            "NaN",
            "t=\"s\"",
            "r=\"ZZZ9\"",
            "r=\"A0\"",
            "]]>");

    private final Random random = new Random(20261122);

    @Test
    void a_damaged_part_ends_in_an_answer() {
        Map<String, String> parts = Workbooks.parts(List.of(Workbooks.sheet(
                Workbooks.texts(Workbooks.WECHAT_HEADER), row("46086.53", "28.16"), row("46087.53", "1E3"))));
        List<String> names = new ArrayList<>(parts.keySet());
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> damaged = new LinkedHashMap<>(parts);
            damaged.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> spliced(text));
            read += isAnswered(Workbooks.zipped(damaged)) ? 1 : 0;
        }
        assertTrue(read > TRIES / 10, "some damage does no harm: " + read);
    }

    @Test
    void a_damaged_archive_ends_in_an_answer() {
        byte[] whole = Workbooks.of(Workbooks.texts(Workbooks.WECHAT_HEADER), row("46086.53", "28.16"));
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(4) + 1; hits > 0; hits--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            isAnswered(damaged);
        }
    }

    /** Reads the file; whether it was a statement. Amounts and moments of what was read are sound. */
    private static boolean isAnswered(byte[] content) {
        Collected read = Collected.of(content);
        if (read.wasRefused()) {
            assertNotNull(read.refusal());
            return false;
        }
        read.rows.forEach(
                row -> assertTrue(!row.amount().isNegative() && row.at().getYear() > 0));
        return true;
    }

    private String spliced(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(6));
        return text.substring(0, from) + SPLICES.get(random.nextInt(SPLICES.size())) + text.substring(to);
    }

    private static String row(String serial, String amount) {
        return Workbooks.row(
                Workbooks.date(serial),
                Workbooks.text("商户消费"),
                Workbooks.text("某面馆"),
                Workbooks.text("面"),
                Workbooks.shared(0),
                Workbooks.number(amount),
                Workbooks.text("零钱"),
                Workbooks.shared(1),
                Workbooks.text("1000001"),
                Workbooks.text("/"),
                Workbooks.text("/"));
    }
}
