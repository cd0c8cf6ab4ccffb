package huanqing.app.statement.table;

import huanqing.domain.statement.table.TableMapping;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A table that the person explained.
 *
 * @param charset what such files are written in, where the person chose it by hand; it is looked at only where the line of
 *     column names can be read in it
 */
public record KnownTable(TableMapping mapping, Optional<Charset> charset) {}
