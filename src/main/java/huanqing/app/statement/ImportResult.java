package huanqing.app.statement;

import huanqing.app.statement.table.TableSketch;
import java.util.List;
import java.util.Optional;

/** The sealed answer of {@link ImportStatement}: imported (or rehearsed), or refused and nothing written. */
public sealed interface ImportResult {
    record Done(ImportReport report) implements ImportResult {}

    /**
     * @param sketch how the file begins, where the person can say more about it
     * @param missing the names of the columns that a statement lacks
     */
    record Refused(String fileName, Refusal refusal, Optional<TableSketch> sketch, List<String> missing)
            implements ImportResult {}
}
