package huanqing.cli;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.RowProblem;
import huanqing.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what became of imported files, for machines or for people. */
final class ImportOutput {
    private final Context context;
    private final Messages words;

    ImportOutput(Context context) {
        this.context = context;
        this.words = context.words();
    }

    void print(List<ImportResult> results) {
        if (context.json()) {
            context.output()
                    .json(Map.of("files", results.stream().map(this::json).toList()));
        }
        for (ImportResult result : results) {
            if (result instanceof ImportResult.Refused refused) {
                context.complain(refused.fileName() + ": " + why(refused));
            } else if (!context.json() && result instanceof ImportResult.Done done) {
                describe(done.report());
            }
        }
    }

    private String why(ImportResult.Refused refused) {
        String why = words.name(refused.refusal());
        if (!refused.missing().isEmpty()) {
            return why + words.text("refusal.missing-columns", String.join("、", refused.missing()));
        }
        return refused.refusal() == Refusal.CASHBOOK ? why + words.text("cli.import.low-trust") : why;
    }

    private Map<String, Object> json(ImportResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (result instanceof ImportResult.Refused refused) {
            json.put("file", refused.fileName());
            json.put("refused", refused.refusal());
            json.put("text", why(refused));
            return json;
        }
        return json(((ImportResult.Done) result).report(), json);
    }

    private Map<String, Object> json(ImportReport report, Map<String, Object> json) {
        json.put("file", report.fileName());
        json.put("layout", report.facts().layout());
        json.put("charset", report.facts().charset());
        json.put("rows", report.rows());
        for (RowOutcome outcome : RowOutcome.values()) {
            json.put(outcome.name().toLowerCase(words.language().locale()), report.count(outcome));
        }
        json.put("batch", report.batch().map(BatchId::value));
        json.put("problems", report.problems().stream().map(this::json).toList());
        json.put("warnings", report.warnings().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(RowProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", problem.line());
        json.put("reason", problem.cause());
        json.put("text", problem.raw());
        return json;
    }

    private Map<String, Object> json(ImportWarning warning) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", warning.kind());
        json.put("text", sentence(warning));
        return json;
    }

    private void describe(ImportReport report) {
        Output out = context.output();
        out.line(words.text("cli.import.file", report.fileName(), report.rows()));
        for (RowOutcome outcome : RowOutcome.values()) {
            if (report.count(outcome) > 0) {
                out.line("  " + words.name(outcome) + "  " + report.count(outcome));
            }
        }
        report.problems()
                .forEach(problem -> out.line(words.text(
                        "cli.import.problem",
                        String.valueOf(problem.line()),
                        words.name(problem.cause()),
                        problem.raw())));
        report.warnings().forEach(warning -> out.line("  " + sentence(warning)));
        report.batch().ifPresent(batch -> out.line(words.text("cli.import.batch", String.valueOf(batch.value()))));
    }

    private String sentence(ImportWarning warning) {
        return words.name(warning.kind(), warning.values().toArray());
    }
}
