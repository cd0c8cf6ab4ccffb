package crooked.r4.infra.sqlite;

import java.sql.Connection;

/** Straight: the one place of JDBC. */
public final class Store {
    Connection it;
}
