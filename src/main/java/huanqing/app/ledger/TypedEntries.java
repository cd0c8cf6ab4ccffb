package huanqing.app.ledger;

/** Port: what the person typed gives way to a statement's own row of the same thing, and comes back when that row goes. */
public interface TypedEntries {
    /** To be called inside each {@link huanqing.app.UnitOfWork} that changed rows of statements. */
    void giveWay();
}
