package crooked.r8.infra.statementfile;

import crooked.r8.infra.sqlite.Store;

/** Crooked: the reader knows the database. */
public final class CrookedReader {
    Store it;
}
