package crooked.r7.ui.ledger;

/** Straight. */
public final class Table {
    public int rows;
}
