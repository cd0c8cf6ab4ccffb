package huanqing.app.statement;

import huanqing.domain.statement.StatementFacts;

/** The outcome of reading a file: a statement with its facts, or a refusal with its reason. */
public sealed interface StatementReading {
    record Statement(StatementFacts facts) implements StatementReading {}

    record Refused(Refusal refusal) implements StatementReading {}
}
