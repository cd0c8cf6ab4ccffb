package huanqing.app.statement;

import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.StatementFacts;
import java.util.Optional;

/** The outcome of reading a file: a statement with its facts, or a refusal with its reason. */
public sealed interface StatementReading {
    record Statement(StatementFacts facts) implements StatementReading {}

    /** @param sketch how the file begins, where the person can say more about it */
    record Refused(Refusal refusal, Optional<TableSketch> sketch) implements StatementReading {
        public Refused(Refusal refusal) {
            this(refusal, Optional.empty());
        }
    }
}
