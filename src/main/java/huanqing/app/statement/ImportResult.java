package huanqing.app.statement;

/** The sealed answer of {@link ImportStatement}: imported (or rehearsed), or refused and nothing written. */
public sealed interface ImportResult {
    record Done(ImportReport report) implements ImportResult {}

    record Refused(String fileName, Refusal refusal) implements ImportResult {}
}
