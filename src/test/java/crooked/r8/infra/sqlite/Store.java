package crooked.r8.infra.sqlite;

/** Straight. */
public final class Store {
    public Store next;
}
