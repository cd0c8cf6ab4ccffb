package huanqing.app.report;

import java.util.List;

/** Port: a table in the form that table programs read, no cell of which they would run as a formula. */
public interface TableFormat {
    byte[] bytes(List<List<String>> rows);
}
