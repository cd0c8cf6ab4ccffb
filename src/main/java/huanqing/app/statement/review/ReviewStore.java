package huanqing.app.statement.review;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.source.Source;
import java.util.List;
import java.util.Map;

/** Port: the person's answers to open rows. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface ReviewStore {
    /**
     * Gives an entry the meaning that the person said; it outlives later statements that hold the same row.
     *
     * @param amount how much of the row counts so, in fen
     */
    void say(EntryId entry, Meaning meaning, Money amount);

    /** Forgets what was said of an entry: it has the statement's amount again and this meaning. */
    void unsay(EntryId entry, Meaning meaning);

    /** Whose statement brought the entry. */
    Source source(EntryId entry);

    /** The entries that were settled by an answer, newest first. */
    List<Entry> settled();

    void remember(String likeness, ReviewAnswer answer);

    void forget(String likeness);

    /** The remembered answers by the likeness of rows. */
    Map<String, ReviewAnswer> remembered();
}
