package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.table.TableSketch;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.statement.table.AmountColumns;
import huanqing.domain.statement.table.DayOrder;
import huanqing.domain.statement.table.TableMapping;
import huanqing.domain.statement.table.WordColumns;
import huanqing.infra.sqlite.Database;
import huanqing.infra.statementfile.StatementFileReader;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.imports.ImportStage;
import huanqing.ui.imports.ImportViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charset that the person chose for a table is that of later files with the same column names. */
class RememberedCharsetTest {
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    @TempDir
    Path folder;

    private final Database database = Database.inMemory();
    private final OpenedLedger ledger = new OpenedLedger(database, new StatementFileReader(), Clock.systemUTC());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_later_file_of_the_same_shape_is_read_in_the_chosen_charset_and_says_so() throws IOException {
        Path march = file("march.csv", "交易日期,說明,收入,支出\n2026-03-05,麵館與書店,,12.00\n", BIG5);
        accepted(request(march)
                .writtenIn(Optional.of(BIG5))
                .explainedBy(Optional.of(mapping("交易日期", "說明", "收入", "支出"))));
        Path april = file("april.csv", "交易日期,說明,收入,支出\n2026-04-05,圖書館,,7.00\n", BIG5);
        ImportReport seen = done(ledger.statements().importStatement().preview(request(april), Progress.NONE));
        assertEquals(Optional.of(List.of("Big5")), remembered(seen));
        accepted(request(april));
        assertEquals("圖書館", newestText());
    }

    @Test
    void a_header_that_every_charset_can_read_is_read_in_the_chosen_one() throws IOException {
        String table = "day,memo,in,out\n2026-03-05,caf\u00e9,,12.00\n";
        TableMapping mapping = mapping("day", "memo", "in", "out");
        accepted(request(file("a.csv", table, LATIN))
                .writtenIn(Optional.of(LATIN))
                .explainedBy(Optional.of(mapping)));
        ImportReport second = accepted(request(file("b.csv", table.replace("03-05", "04-05"), LATIN)));
        assertEquals(0, second.count(RowOutcome.REJECTED));
        assertEquals("caf\u00e9", newestText());
    }

    @Test
    void a_file_whose_column_names_come_out_otherwise_is_read_as_it_is() throws IOException {
        chooseBig5();
        ImportReport report =
                accepted(request(file("b.csv", "交易日期,說明,收入,支出\n2026-04-05,圖書館,,7.00\n", StandardCharsets.UTF_8)));
        assertEquals("UTF-8", report.facts().charset());
        assertEquals(Optional.empty(), remembered(report));
        assertEquals("圖書館", newestText());
    }

    @Test
    void the_person_can_choose_another_one_and_that_is_remembered() throws IOException {
        chooseBig5();
        Path later = file("b.csv", "交易日期,說明,收入,支出\n2026-04-05,圖書館,,7.00\n", BIG5);
        Charset hongKong = Charset.forName("Big5-HKSCS");
        assertEquals(Optional.empty(), remembered(accepted(request(later).writtenIn(Optional.of(hongKong)))));
        assertEquals(Optional.of(List.of("Big5-HKSCS")), remembered(accepted(request(later))));
    }

    @Test
    void explaining_the_columns_again_begins_with_the_remembered_charset_and_lets_it_be_changed() throws IOException {
        chooseBig5();
        Path later = file("b.csv", "交易日期,說明,收入,支出\n2026-04-05,圖書館,,7.00\n", BIG5);
        ImportViewModel model = new ImportViewModel(
                ledger.statements().importStatement(),
                ledger.statements().undoImport(),
                Background.direct(),
                new Changes());
        model.offer(List.of(later));
        assertEquals(ImportStage.PREVIEW, model.stageProperty().get());
        model.explainAgain();
        assertEquals(ImportStage.MAPPING, model.stageProperty().get());
        TableSketch sketch = model.sketchProperty().get();
        assertEquals("Big5", sketch.charset());
        assertTrue(
                sketch.charsets().stream().anyMatch(choice -> choice.charset().equals("GB18030")));
        model.explain(mapping("交易日期", "說明", "收入", "支出"));
        model.accept();
        assertEquals(ImportStage.DONE, model.stageProperty().get());
        assertEquals(Optional.of(List.of("Big5")), remembered(accepted(request(later))));
    }

    private void chooseBig5() throws IOException {
        Path first = file("a.csv", "交易日期,說明,收入,支出\n2026-03-05,麵館與書店,,12.00\n", BIG5);
        accepted(request(first)
                .writtenIn(Optional.of(BIG5))
                .explainedBy(Optional.of(mapping("交易日期", "說明", "收入", "支出"))));
    }

    private ImportReport accepted(ImportRequest request) {
        return done(ledger.statements().importStatement().accept(request, Progress.NONE));
    }

    private static ImportReport done(ImportResult result) {
        return assertInstanceOf(ImportResult.Done.class, result).report();
    }

    private static Optional<List<String>> remembered(ImportReport report) {
        return report.warnings().stream()
                .filter(warning -> warning.kind() == Kind.REMEMBERED_CHARSET)
                .map(ImportWarning::values)
                .findFirst();
    }

    private String newestText() {
        return ledger.statements()
                .listEntries()
                .page(EntryQuery.ALL, 0, 1)
                .get(0)
                .wording()
                .text();
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static ImportRequest request(Path file) {
        return ImportRequest.of(file);
    }

    private static TableMapping mapping(String... header) {
        return new TableMapping(
                List.of(header),
                0,
                Optional.empty(),
                DayOrder.YEAR_MONTH_DAY,
                new AmountColumns.Separate(2, 3),
                new WordColumns(Optional.empty(), Optional.of(1), Optional.empty()));
    }
}
