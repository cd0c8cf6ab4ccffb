package huanqing.app.statement;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;

/** A row that its ledger has laid out: all that is left to do on the ledger's own thread is to take it. */
public interface ReadyRow {
    StatementRow row();

    Meaning meaning();

    /** Takes the row and says what became of it; rows come in file order. Only inside a {@link huanqing.app.UnitOfWork}. */
    RowOutcome take();
}
