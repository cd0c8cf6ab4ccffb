package huanqing.app.statement;

import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.StatementFacts;
import java.util.List;
import java.util.Optional;

/** The outcome of reading a file: a statement with its facts, or a refusal with its reason. */
public sealed interface StatementReading {
    record Statement(StatementFacts facts) implements StatementReading {}

    /**
     * @param sketch how the file begins, where the person can say more about it
     * @param missing the names of the columns that a statement lacks
     */
    record Refused(Refusal refusal, Optional<TableSketch> sketch, List<String> missing) implements StatementReading {
        public Refused(Refusal refusal) {
            this(refusal, Optional.empty(), List.of());
        }

        /** A table that is none of the known ones. */
        public static Refused ofUnknown(Refusal refusal, TableSketch sketch) {
            return new Refused(refusal, Optional.of(sketch), List.of());
        }

        /** A statement that lacks columns. */
        public static Refused lacking(List<String> missing) {
            return new Refused(Refusal.COLUMNS_MISSING, Optional.empty(), missing);
        }
    }
}
