package huanqing.app.statement;

import huanqing.app.Edit;
import huanqing.app.LedgerUnavailable;
import huanqing.app.Progress;
import huanqing.app.UnitOfWork;
import huanqing.app.backup.BackupRefused;
import huanqing.app.statement.samemoney.Met;
import huanqing.app.statement.samemoney.SettleRows;
import huanqing.app.statement.table.KnownTable;
import huanqing.app.statement.table.MappingStore;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.RefundWarnings;
import huanqing.app.statement.warning.SameMoneyWarnings;
import huanqing.app.statement.warning.StatementWarnings;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.RowIdentity;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Brings a statement file into the ledger, all of it or nothing. */
public final class ImportStatement {
    private final UnitOfWork ledger;
    private final StatementReader reader;
    private final ImportStore store;
    private final MappingStore mappings;
    private final Understanding understanding;
    private final SettleRows others;
    private final Clock clock;
    private UnaryOperator<Progress> guard = UnaryOperator.identity();

    public ImportStatement(
            UnitOfWork ledger,
            StatementReader reader,
            ImportStore store,
            MappingStore mappings,
            Understanding understanding,
            SettleRows others,
            Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.store = store;
        this.mappings = mappings;
        this.understanding = understanding;
        this.others = others;
        this.clock = clock;
    }

    /** @param watching sees how many rows an import has before any of them is committed; not in a preview */
    public ImportStatement guardedBy(UnaryOperator<Progress> watching) {
        guard = watching;
        return this;
    }

    /** Does the whole import and takes it back: the answer says exactly what {@link #accept} would do. */
    public ImportResult preview(ImportRequest request, Progress progress) {
        return answered(request.file(), () -> ledger.rehearse(() -> run(request, progress, false)));
    }

    /** Imports the file as one batch that can be undone. */
    public ImportResult accept(ImportRequest request, Progress progress) {
        return answered(request.file(), () -> ledger.load(() -> run(request, guard.apply(progress), true)));
    }

    private ImportReport run(ImportRequest request, Progress progress, boolean kept) {
        Path file = request.file();
        ImportRequest known = request.knowing(mappings.all());
        others.before();
        BatchId batch = store.begin(nameOf(file), clock.instant());
        RowCollector rows = new RowCollector(batch, store, progress);
        RowIdentity identity = new RowIdentity();
        StatementReading reading = new ReadAhead(readyFor(batch, identity), identity::beginStatement)
                .run(sink -> reader.read(known, sink, progress), rows::take);
        if (reading instanceof StatementReading.Refused refused) {
            throw new Turned(refused);
        }
        StatementFacts facts = ((StatementReading.Statement) reading).facts();
        known.said(facts.layout()).ifPresent(told -> remember(told, nameOf(file)));
        ImportStore.Ending ending = store.finish(batch, facts, understanding.meanings());
        List<Met> met = others.after();
        rows.knownAfterAll(ending.known());
        rows.unchanged(ending.unchanged());
        rows.metOthers(met);
        store.count(batch, rows.counts());
        return new ImportReport(
                nameOf(file),
                facts,
                rows.counts(),
                kept ? Optional.of(batch) : Optional.empty(),
                rows.samples(),
                rows.problems(),
                Stream.concat(
                                known.rememberedCharset(facts).map(ImportWarning::rememberedCharset).stream(),
                                warnings(batch, facts, rows, identity.reused(), ending.otherAccount(), met).stream())
                        .toList());
    }

    private List<ImportWarning> warnings(
            BatchId batch, StatementFacts facts, RowCollector rows, int reused, boolean otherAccount, List<Met> met) {
        StatementWarnings ofTheFile = new StatementWarnings(facts, earlierThan(batch, Source.of(facts.layout())));
        return Stream.of(
                        ofTheFile.about(rows.total(), rows.creditRows(), reused, otherAccount, rows.doubtful()),
                        RefundWarnings.about(store.overRefunded(batch)).stream().toList(),
                        SameMoneyWarnings.about(batch, met))
                .flatMap(List::stream)
                .toList();
    }

    /** Undone by itself: taking the file back does not take back what was said of its columns. */
    private void remember(KnownTable told, String fileName) {
        ledger.edit(Edit.TABLE_EXPLAINED, fileName, () -> {
            mappings.remember(told);
            return told;
        });
    }

    private Function<StatementRow, ReadyRow> readyFor(BatchId batch, RowIdentity identity) {
        Function<StatementRow, Meaning> meanings = understanding.meanings();
        return row -> store.ready(batch, row, identity.keyOf(row), meanings.apply(row));
    }

    /** Only statements of one issuer can join: between two services there is no gap to warn of. */
    private List<StatementFacts> earlierThan(BatchId batch, Source source) {
        return store.batches().stream()
                .filter(other -> !other.id().equals(batch) && other.undoneAt().isEmpty())
                .map(BatchSummary::facts)
                .filter(other -> Source.of(other.layout()).issuer() == source.issuer())
                .toList();
    }

    private static ImportResult answered(Path file, Supplier<ImportReport> work) {
        try {
            return new ImportResult.Done(work.get());
        } catch (Turned turned) {
            return new ImportResult.Refused(
                    nameOf(file), turned.why.refusal(), turned.why.sketch(), turned.why.missing());
        } catch (BackupRefused refused) {
            return new ImportResult.Refused(nameOf(file), Refusal.NO_BACKUP, Optional.empty(), List.of());
        } catch (LedgerUnavailable unavailable) {
            return new ImportResult.Refused(nameOf(file), refusalOf(unavailable), Optional.empty(), List.of());
        }
    }

    private static Refusal refusalOf(LedgerUnavailable unavailable) {
        return switch (unavailable.reason()) {
            case BUSY -> Refusal.LEDGER_BUSY;
            case DISK_FULL -> Refusal.DISK_FULL;
            case READ_ONLY -> Refusal.LEDGER_NOT_WRITABLE;
            default -> throw unavailable;
        };
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Leaves the transaction, so that nothing of a refused file stays. */
    private static final class Turned extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient StatementReading.Refused why;

        private Turned(StatementReading.Refused why) {
            super(why.refusal().name(), null, false, false);
            this.why = why;
        }
    }
}
