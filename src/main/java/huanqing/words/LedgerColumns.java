package huanqing.words;

import huanqing.app.report.LedgerWording;
import huanqing.domain.ledger.Entry;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The ledger as a table: what the program takes a row to be, then the statement's own words. */
public final class LedgerColumns implements LedgerWording {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Messages words;

    public LedgerColumns(Messages words) {
        this.words = words;
    }

    @Override
    public List<String> header() {
        return Stream.of(
                        "entries.at",
                        "report.product",
                        "report.kind",
                        "report.state",
                        "report.yuan",
                        "entries.counterparty",
                        "entries.text",
                        "entries.direction",
                        "entries.method",
                        "entries.status",
                        "entries.order",
                        "entries.merchant-order",
                        "entries.note",
                        "entries.batch")
                .map(key -> words.text(key))
                .toList();
    }

    @Override
    public List<String> cells(Entry entry) {
        return List.of(
                SECOND.format(entry.at()),
                words.name(entry.meaning().product()),
                words.name(entry.meaning().kind()),
                words.name(entry.meaning().state()),
                BigDecimal.valueOf(entry.amount().fen(), 2).toPlainString(),
                entry.wording().counterparty(),
                entry.wording().text(),
                entry.wording().direction(),
                entry.wording().method(),
                entry.wording().status(),
                entry.wording().order(),
                entry.wording().merchantOrder(),
                entry.wording().note(),
                entry.origin()
                        .batch()
                        .map(batch -> String.valueOf(batch.value()))
                        .orElse(""));
    }
}
