package crooked.r4.app;

import java.sql.Connection;

/** Crooked: a use case knows JDBC. */
public final class CrookedQuery {
    Connection it;
}
