package huanqing;

import huanqing.app.Progress;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.statementfile.StatementFileReader;
import huanqing.rows.FileRow;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that are imported one after another, through the real reader and into a real ledger. */
final class ImportedFiles implements AutoCloseable {
    private static final String WEB_HEADER =
            "交易号,商家订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,交易对方,商品名称,金额（元）,收/支," + "交易状态,服务费（元）,成功退款（元）,备注,资金状态,\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    final Database database = Database.inMemory();
    final OpenedLedger ledger = new OpenedLedger(database, new StatementFileReader(), Clock.systemUTC());

    /** A file of the app that was exported on a day of 2025, or that does not say when: MM-DD or "". */
    static String app(String exported, FileRow... rows) {
        String preamble = exported.isEmpty() ? "" : "导出时间：[2025-" + exported + " 09:00:00]\r\n";
        return preamble
                + FileRow.APP_HEADER
                + Stream.of(rows).map(FileRow::inApp).collect(Collectors.joining());
    }

    static String web(String exported, FileRow... rows) {
        return WEB_HEADER
                + Stream.of(rows).map(row -> row.onTheWeb("已支出")).collect(Collectors.joining())
                + "导出时间:[2025-" + exported + " 14:34:22]    用户:某\n";
    }

    ImportReport take(String content) {
        return run(content, request -> ledger.statements().importStatement().accept(request, Progress.NONE));
    }

    ImportReport preview(String content) {
        return run(content, request -> ledger.statements().importStatement().preview(request, Progress.NONE));
    }

    private static ImportReport run(String content, Function<ImportRequest, ImportResult> use) {
        try {
            Path file = Files.createTempFile("rows", ".csv");
            try {
                Files.write(file, content.getBytes(GB18030));
                ImportResult result = use.apply(ImportRequest.of(file).withLowTrust(true));
                return ((ImportResult.Done) result).report();
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void undo(long batch) {
        ledger.statements().undoImport().run(new BatchId(batch));
    }

    List<Entry> entries() {
        return database.read(() -> new EntryTable(database).page(EntryQuery.ALL, 0, 1_000));
    }

    /** What the ledger says, without what depends on the order in which its entries came. */
    List<String> said() {
        return said(entry -> entry.at() + " " + entry.amount().fen() + " " + entry.wording() + " " + entry.meaning());
    }

    List<String> said(Function<Entry, String> of) {
        return entries().stream().map(of).sorted().toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
