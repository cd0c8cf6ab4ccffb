package crooked.r2.domain.money;

import java.sql.Connection;

/** Crooked: the domain knows a database. */
public final class CrookedTable {
    Connection it;
}
