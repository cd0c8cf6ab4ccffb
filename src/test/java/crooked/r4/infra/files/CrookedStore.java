package crooked.r4.infra.files;

import java.sql.Connection;

/** Crooked: a second adapter knows JDBC. */
public final class CrookedStore {
    Connection it;
}
