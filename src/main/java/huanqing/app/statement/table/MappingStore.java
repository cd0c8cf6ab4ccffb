package huanqing.app.statement.table;

import huanqing.domain.statement.table.TableMapping;
import java.util.List;

/** Port: the tables that the person explained. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface MappingStore {
    List<TableMapping> all();

    /** Keeps a mapping in place of an older one for the same column names. */
    void remember(TableMapping mapping);
}
