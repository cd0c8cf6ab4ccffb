package huanqing.infra.statementfile.archive;

import huanqing.app.statement.Refusal;
import java.io.IOException;

/** Why an archive cannot be read on, on its way through code that knows only streams. */
public final class ArchiveFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public ArchiveFault(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public ArchiveFault(Refusal refusal, Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
