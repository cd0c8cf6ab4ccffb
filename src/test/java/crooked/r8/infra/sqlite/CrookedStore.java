package crooked.r8.infra.sqlite;

import crooked.r8.infra.Shared;

/** Crooked: the database knows the reader, through a class of no adapter. */
public final class CrookedStore {
    Shared it;
}
