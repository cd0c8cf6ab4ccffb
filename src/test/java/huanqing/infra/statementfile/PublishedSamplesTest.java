package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Classifier;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.meaning.RowMeaning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that others published, where they lie beside the project. */
class PublishedSamplesTest {
    private static final Path SAMPLES = Path.of("..", "shared", "samples");

    @BeforeEach
    void samplesAreThere() {
        assumeTrue(Files.isDirectory(SAMPLES), "no published samples beside the project");
    }

    @Test
    void currentAppLayoutInGb18030() {
        Collected read = Collected.of(SAMPLES.resolve("alipay-app-2023.csv"));
        assertEquals("alipay-app-2023", read.facts().layout());
        assertEquals("GB18030", read.facts().charset());
        assertEquals(10, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals(66, read.facts().announcedRows().orElseThrow());
        assertEquals("全部", read.facts().filter().orElseThrow());
        assertEquals(
                "2023-02-13T09:12:52", read.facts().exportedAt().orElseThrow().toString());
        assertEquals(22_222_850, read.rows.get(4).amount().fen());
    }

    @Test
    void currentAppLayoutInUtf8WithMark() {
        Collected read = Collected.of(SAMPLES.resolve("alipay-app-utf8-bom-synthetic.csv"));
        assertEquals("UTF-8", read.facts().charset());
        assertEquals(23, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals(123_456, read.rows.get(7).amount().fen());
        long unknownDirections = meanings(read).stream()
                .filter(meaning -> meaning.reason() == Reason.UNKNOWN_DIRECTION)
                .count();
        assertEquals(2, unknownDirections);
    }

    @Test
    void firstAppLayoutWithItsFactsAtTheFoot() {
        Collected read = Collected.of(SAMPLES.resolve("alipay-app-2021.csv"));
        assertEquals("alipay-app-2021", read.facts().layout());
        assertEquals(21, read.facts().announcedRows().orElseThrow());
        assertEquals(List.of(), read.problems);
        assertTrue(read.facts().exportedAt().isPresent());
    }

    @Test
    void rowCutOffInMidLineIsNamedAndTheRestIsRead() {
        Collected read = Collected.of(SAMPLES.resolve("alipay-app-2021-mixed-line-ends.csv"));
        assertEquals(3, read.rows.size());
        assertEquals(1, read.problems.size());
        assertEquals(6, read.problems.get(0).line());
        assertEquals(RowProblem.Cause.ROW_CUT_OFF, read.problems.get(0).cause());
    }

    @Test
    void webLayoutKeepsPaidAndUnpaidApart() {
        Collected read = Collected.of(SAMPLES.resolve("alipay-web-2019.csv"));
        assertEquals("alipay-web", read.facts().layout());
        assertEquals(7, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals(EntryState.REVERSED, meanings(read).get(6).state());
        assertEquals(Reason.REFUND_ELSEWHERE, meanings(read).get(3).reason());
        assertEquals("faker@faker.com", read.facts().account().orElseThrow());
    }

    @Test
    void wechatBillsAreCashFlowInEitherForm() {
        Collected csv = Collected.of(SAMPLES.resolve("wechat-2021.csv"));
        Collected book = Collected.of(SAMPLES.resolve("wechat-2026.xlsx"));
        assertEquals(22, csv.rows.size());
        assertEquals(List.of(), csv.problems);
        assertEquals(27, book.rows.size());
        assertEquals(List.of(), book.problems);
        for (Collected read : List.of(csv, book)) {
            assertEquals("wechat", read.facts().layout());
            assertEquals(Optional.of(43), read.facts().announcedRows());
            assertEquals(2_816, read.rows.get(0).amount().fen());
            List<Meaning> meanings = read.rows.stream().map(RowMeaning::of).toList();
            assertEquals(
                    List.of(),
                    meanings.stream()
                            .filter(meaning ->
                                    meaning.state() != EntryState.BOOKED || meaning.product() != Product.NONE)
                            .toList());
            assertEquals(EntryKind.OTHER_OUTFLOW, meanings.get(0).kind());
            assertEquals(EntryKind.INCOME, meanings.get(1).kind());
            assertEquals(EntryKind.TRANSFER, meanings.get(5).kind());
        }
    }

    private static List<Meaning> meanings(Collected read) {
        return read.rows.stream().map(Classifier::meaningOf).toList();
    }
}
