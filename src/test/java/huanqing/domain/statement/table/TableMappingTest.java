package huanqing.domain.statement.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem.Cause;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMappingTest {
    private static final List<String> HEADER = List.of("日期", "时间", "摘要", "对方", "收入", "支出", "余额");

    @ParameterizedTest
    @CsvSource({
        "YEAR_MONTH_DAY,2026-03-05,2026-03-05T00:00",
        "YEAR_MONTH_DAY,2026/3/5 9:05,2026-03-05T09:05",
        "YEAR_MONTH_DAY,20260305,2026-03-05T00:00",
        "YEAR_MONTH_DAY,20260305123456,2026-03-05T12:34:56",
        "YEAR_MONTH_DAY,2026年3月5日,2026-03-05T00:00",
        "YEAR_MONTH_DAY,2026-03-05T12:34:56,2026-03-05T12:34:56",
        "DAY_MONTH_YEAR,05/03/2026,2026-03-05T00:00",
        "DAY_MONTH_YEAR,5.3.2026,2026-03-05T00:00",
        "MONTH_DAY_YEAR,03/05/2026,2026-03-05T00:00",
        "MONTH_DAY_YEAR,03052026,2026-03-05T00:00",
        "YEAR_MONTH_DAY,2026-02-30,",
        "YEAR_MONTH_DAY,05/03/2026,",
        "DAY_MONTH_YEAR,05/03/26,",
        "MONTH_DAY_YEAR,31/12/2026,",
        "YEAR_MONTH_DAY,46086,",
        "YEAR_MONTH_DAY,1234.56,",
        "YEAR_MONTH_DAY,合计,",
    })
    void a_day_is_read_in_the_order_that_was_said_or_not_at_all(DayOrder order, String text, LocalDateTime expected) {
        assertEquals(Optional.ofNullable(expected), order.read(text));
    }

    @Test
    void a_row_goes_in_or_out_by_the_column_that_is_filled() {
        TableMapping mapping = separate();
        MappedRow.Understood salary = (MappedRow.Understood)
                mapping.read(List.of("2026-03-05", "09:30", "工资", "某公司", "8,000.00", "", "9,000.00"));
        assertEquals(LocalDateTime.of(2026, 3, 5, 9, 30), salary.at());
        assertEquals(Money.ofFen(800_000), salary.amount());
        assertEquals("收入", salary.wording().direction());
        assertEquals("某公司", salary.wording().counterparty());
        assertEquals("工资", salary.wording().text());
        MappedRow.Understood rent =
                (MappedRow.Understood) mapping.read(List.of("2026-03-06", "", "房租", "张某", "0.00", "2,500", "6,500"));
        assertEquals("支出", rent.wording().direction());
        assertEquals(LocalDateTime.of(2026, 3, 6, 0, 0), rent.at());
    }

    @ParameterizedTest
    @CsvSource({
        "合计,'',1.00,'',TIME_UNREADABLE",
        "2026-03-05,上午,1.00,'',TIME_UNREADABLE",
        "2026-03-05,'',1.00,2.00,COLUMNS_AMBIGUOUS",
        "2026-03-05,'','','',AMOUNT_MISSING",
        "2026-03-05,'',一百,'',AMOUNT_UNREADABLE",
        "2026-03-05,'','',-5.00,AMOUNT_NEGATIVE",
    })
    void what_cannot_be_told_is_a_problem(String day, String time, String in, String out, Cause cause) {
        assertEquals(new MappedRow.Unreadable(cause), separate().read(List.of(day, time, "x", "y", in, out, "0.00")));
    }

    @Test
    void a_row_without_all_its_cells_is_a_problem() {
        assertEquals(new MappedRow.Unreadable(Cause.COLUMNS_MISSING), separate().read(List.of("2026-03-05", "", "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "-28.16,false,OUT,2816",
        "+28.16,false,IN,2816",
        "28.16,false,IN,2816",
        "(28.16),false,OUT,2816",
        "−¥28.16,false,OUT,2816",
        "28.16,true,OUT,2816",
        "-28.16,true,IN,2816",
    })
    void a_sign_says_which_way(String text, boolean minusIsIncome, String direction, long fen) {
        Flow.Of flow = (Flow.Of) new AmountColumns.Signed(0, minusIsIncome).read(List.of(text));
        assertEquals(
                direction + " " + fen, flow.direction() + " " + flow.amount().fen());
    }

    @Test
    void a_word_that_nobody_explained_is_a_problem() {
        AmountColumns told = new AmountColumns.Told(0, 1, Set.of("贷"), Set.of("借"));
        assertEquals("OUT", ((Flow.Of) told.read(List.of("5", "借"))).direction().name());
        assertEquals("IN", ((Flow.Of) told.read(List.of("5", "贷"))).direction().name());
        assertEquals(new Flow.Bad(Cause.DIRECTION_UNREADABLE), told.read(List.of("5", "冲正")));
        assertEquals(new Flow.Bad(Cause.DIRECTION_UNREADABLE), told.read(List.of("5", "")));
    }

    @Test
    void the_layout_is_named_by_the_column_names_alone() {
        TableMapping other = new TableMapping(
                HEADER,
                0,
                Optional.empty(),
                DayOrder.DAY_MONTH_YEAR,
                new AmountColumns.Signed(4, false),
                WordColumns.NONE);
        assertEquals(separate().layout(), other.layout());
        List<String> more = List.of("日期", "时间", "摘要", "对方", "收入", "支出", "余额", "备注");
        assertNotEquals(
                other.layout(),
                new TableMapping(more, 0, Optional.empty(), other.order(), other.amount(), other.words()).layout());
    }

    private static TableMapping separate() {
        return new TableMapping(
                HEADER,
                0,
                Optional.of(1),
                DayOrder.YEAR_MONTH_DAY,
                new AmountColumns.Separate(4, 5),
                new WordColumns(Optional.of(3), Optional.of(2), Optional.empty()));
    }
}
