package huanqing.cli;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.UndoImport;
import huanqing.domain.ledger.BatchId;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imports}: the history, and {@code imports undo BATCH}. */
@Command(
        name = "imports",
        description = "Lists the imports, newest first; 'imports undo BATCH' takes one back as a whole.",
        footer = "Example: huanqing imports undo 3")
final class ImportsCommand extends LedgerCommand {
    enum Action {
        list,
        undo
    }

    @Parameters(index = "0", arity = "0..1", defaultValue = "list", description = "list (default) or undo.")
    private Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "BATCH", description = "The number of the import.")
    private Long batch;

    ImportsCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    /** One import; its components are the documented keys. */
    record Line(long id, String file, String at, int rows, boolean undone) {}

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (action == Action.undo) {
            undo(ledger.statements().undoImport());
        }
        List<Line> lines = ledger.statements().listImports().run().stream()
                .map(ImportsCommand::line)
                .toList();
        if (context.json()) {
            context.output().json(Map.of("batches", lines));
        } else {
            lines.forEach(line -> context.output().line(describe(line)));
        }
        return 0;
    }

    private void undo(UndoImport undoImport) {
        if (batch == null) {
            throw new Refused(context.words().text("cli.imports.name-a-batch"));
        }
        UndoImport.Outcome outcome = undoImport.run(new BatchId(batch));
        if (outcome != UndoImport.Outcome.UNDONE) {
            throw new Refused(context.words().text("cli.imports." + outcome, batch.toString()));
        }
    }

    private static Line line(BatchSummary batch) {
        return new Line(
                batch.id().value(),
                batch.fileName(),
                batch.at().toString(),
                batch.counts().values().stream().mapToInt(Integer::intValue).sum(),
                batch.undoneAt().isPresent());
    }

    private String describe(Line line) {
        String state = line.undone() ? "  " + context.words().text("cli.imports.undone") : "";
        return "%4d  %s  %7d  %s%s".formatted(line.id(), line.at(), line.rows(), line.file(), state);
    }
}
