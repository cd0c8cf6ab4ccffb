package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.meaning.RowMeaning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the facts' tables (statement formats 2.1 to 2.8), written as files have it: with tabs behind the numbers or without,
 * with an account or without, in the present layout and in the older one. Each is read, and none loses a cell.
 */
class TableRowsTest {
    private static final String OLDER = "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n";

    static Stream<List<String>> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                RowMeaning.class.getResourceAsStream("/huanqing/domain/statement/meanings.psv"),
                StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Stream.of(line.split("\\|", -1))
                            .map(cell -> cell.strip().replace('¦', '|'))
                            .map(cell -> cell.equals("-") ? "" : cell)
                            .toList())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void asTheAppWritesIt(List<String> row) {
        isRead(row, Statements.HEADER, cells -> present(cells, "/", "2025060122001400001\t", "M0001\t,,"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withoutAnAccountAndAMerchantsNumber(List<String> row) {
        isRead(row, Statements.HEADER, cells -> present(cells, "", "2025060122001400001\t", "\t,,"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void asASpreadsheetSavesIt(List<String> row) {
        String header = Statements.HEADER.replace("备注,", "备注");
        isRead(row, header, cells -> present(cells, "/", "A2025060122001400001", "M0001,"));
    }

    /** A line that begins with a comma may have lost its beginning, so that it is listed: see AmbiguousRowTest. */
    static Stream<List<String>> rowsWithADirection() throws IOException {
        return rows().filter(row -> !row.get(4).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rowsWithADirection")
    void inTheOlderLayout(List<String> row) {
        isRead(row, OLDER, TableRowsTest::older);
    }

    private static String present(String[] cells, String account, String order, String rest) {
        return String.join(
                ",",
                "2025-06-01 08:00:00",
                cells[1],
                cells[2],
                account,
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                order,
                rest);
    }

    private static String older(String[] cells) {
        return String.join(
                ",",
                cells[4],
                cells[2],
                "          ",
                cells[3],
                cells[6],
                cells[5],
                cells[7],
                cells[1],
                "2021060122001400001\t",
                "M0001\t",
                "2021-06-01 08:00:00 ,");
    }

    private interface Written {
        String in(String[] cells);
    }

    private static void isRead(List<String> row, String header, Written written) {
        Collected read = Collected.of(header + written.in(row.toArray(String[]::new)) + "\n");
        assertEquals(List.of(), read.problems);
        Meaning meaning = RowMeaning.of(read.rows.get(0));
        UnaryOperator<String> none = text -> text.isEmpty() ? "-" : text;
        assertEquals(
                row.subList(8, 12),
                List.of(
                        meaning.product().name(),
                        meaning.kind().name(),
                        meaning.state().name(),
                        meaning.reason().name()),
                none.apply(row.get(0)));
    }
}
