package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.RowOutcome;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;

/** What became of a file, in a sentence. */
record ImportWords(Words words) {
    String done(ImportReport report) {
        return words.text(
                "imports.done",
                report.count(RowOutcome.NEW),
                report.count(RowOutcome.CHANGED),
                report.count(RowOutcome.SAME),
                report.count(RowOutcome.IGNORED),
                report.count(RowOutcome.REVIEW));
    }

    /** @param why empty when something broke inside the program */
    String refused(Optional<Refusal> why, List<String> missing) {
        String sentence = why.map(words::name).orElseGet(() -> words.text("trouble.inside"));
        return missing.isEmpty()
                ? sentence
                : sentence + words.text("refusal.missing-columns", String.join("、", missing));
    }
}
