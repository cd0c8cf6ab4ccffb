package huanqing.app.statement;

import huanqing.domain.statement.StatementFacts;
import java.util.ArrayList;
import java.util.List;

/** Looks at a statement as a whole: is it all of what the person thinks it is? */
final class StatementWarnings {
    private static final String EVERYTHING = "全部";

    private StatementWarnings() {}

    static List<ImportWarning> about(StatementFacts facts, int rows) {
        List<ImportWarning> warnings = new ArrayList<>();
        facts.filter()
                .filter(filter -> !filter.equals(EVERYTHING))
                .ifPresent(
                        filter -> warnings.add(new ImportWarning(ImportWarning.Kind.FILTERED_EXPORT, List.of(filter))));
        facts.announcedRows()
                .filter(announced -> announced != rows)
                .ifPresent(announced -> warnings.add(new ImportWarning(
                        ImportWarning.Kind.ROW_COUNT_DIFFERS, List.of(announced.toString(), String.valueOf(rows)))));
        if (rows == 0) {
            warnings.add(new ImportWarning(ImportWarning.Kind.NO_ROWS, List.of()));
        }
        return warnings;
    }
}
