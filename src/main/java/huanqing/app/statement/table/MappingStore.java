package huanqing.app.statement.table;

import java.util.List;

/** Port: the tables that the person explained. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface MappingStore {
    List<KnownTable> all();

    /** Keeps a table in place of an older one for the same column names. */
    void remember(KnownTable table);
}
