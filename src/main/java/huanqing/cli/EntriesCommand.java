package huanqing.cli;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.ListEntries;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entries}: the ledger. */
@Command(
        name = "entries",
        description = "Lists the ledger, newest first.",
        footer = "Example: huanqing entries --product HUABEI --kind REPAYMENT --from 2026-01-01")
final class EntriesCommand extends LedgerCommand {
    private static final int PAGE = 5_000;

    @Option(names = "--product", paramLabel = "P", description = "Only: ${COMPLETION-CANDIDATES}.")
    private Product product;

    @Option(names = "--kind", paramLabel = "K", description = "Only: ${COMPLETION-CANDIDATES}.")
    private EntryKind kind;

    @Option(names = "--from", paramLabel = "D", description = "First day.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "Last day.")
    private LocalDate to;

    EntriesCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    /** One entry; its components are the documented keys. */
    record Line(
            long id,
            LocalDateTime at,
            Product product,
            EntryKind kind,
            Money fen,
            String counterparty,
            String text,
            String order,
            Optional<Long> batch,
            EntryState state,
            String reason,
            int line,
            Optional<Long> sameMoneyAs) {}

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        List<Line> lines = read(ledger.statements().listEntries());
        if (context.json()) {
            context.output().json(Map.of("entries", lines));
        } else {
            Messages words = context.words();
            lines.forEach(line -> context.output().line(describe(line, words)));
        }
        return 0;
    }

    private List<Line> read(ListEntries entries) {
        EntryQuery query = EntryQuery.ALL
                .ofProduct(Optional.ofNullable(product))
                .ofKind(Optional.ofNullable(kind))
                .between(Optional.ofNullable(from), Optional.ofNullable(to));
        Map<EntryId, EntryId> partners = entries.partners();
        List<Line> lines = new ArrayList<>();
        List<Entry> page;
        do {
            page = entries.page(query, lines.size(), PAGE);
            page.stream().map(entry -> line(entry, partners)).forEach(lines::add);
        } while (page.size() == PAGE);
        return lines;
    }

    private static Line line(Entry entry, Map<EntryId, EntryId> partners) {
        return new Line(
                entry.id().value(),
                entry.at(),
                entry.meaning().product(),
                entry.meaning().kind(),
                entry.amount(),
                entry.wording().counterparty(),
                entry.wording().text(),
                entry.wording().order(),
                entry.origin().batch().map(BatchId::value),
                entry.meaning().state(),
                entry.meaning().reason().name(),
                entry.origin().line(),
                Optional.ofNullable(partners.get(entry.id())).map(EntryId::value));
    }

    private static String describe(Line line, Messages words) {
        return "%s  %s %s  %s  %s  %s  %s"
                .formatted(
                        line.at().toLocalDate(),
                        words.name(line.product()),
                        words.name(line.kind()),
                        BigDecimal.valueOf(line.fen().fen(), 2).toPlainString(),
                        words.name(line.state()),
                        line.counterparty(),
                        line.text());
    }
}
