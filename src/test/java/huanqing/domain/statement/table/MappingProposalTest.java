package huanqing.domain.statement.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingProposalTest {
    @Test
    void two_amount_columns_behind_a_preamble() {
        List<List<String>> rows = table(
                "某银行账户交易明细",
                "户名,某某,起止日期,20260101-20260331",
                "",
                "交易日期,交易时间,摘要,收入金额,支出金额,账户余额,对方户名,交易流水号",
                "20260305,093015,工资,8000.00,,9000.00,某公司,A1",
                "20260306,120000,房租,,2500.00,6500.00,张某,A2");
        assertEquals(Optional.of(3), MappingProposal.headerRow(rows));
        TableMapping mapping = MappingProposal.of(rows, 3).orElseThrow();
        assertEquals(0, mapping.day());
        assertEquals(Optional.of(1), mapping.time());
        assertEquals(DayOrder.YEAR_MONTH_DAY, mapping.order());
        assertEquals(new AmountColumns.Separate(3, 4), mapping.amount());
        assertEquals(new WordColumns(Optional.of(6), Optional.of(2), Optional.of(7)), mapping.words());
    }

    @Test
    void an_amount_beside_a_word_for_the_direction() {
        List<List<String>> rows = table(
                "记账日,借贷标志,交易金额,余额,用途",
                "2026/3/5,贷,8000.00,9000.00,工资",
                "2026/3/6,借,2500.00,6500.00,房租",
                "2026/3/7,冲正,1.00,6501.00,房租");
        assertEquals(
                new AmountColumns.Told(2, 1, Set.of("贷"), Set.of("借")),
                MappingProposal.of(rows, 0).orElseThrow().amount());
    }

    @Test
    void an_amount_with_a_sign_and_english_names() {
        List<List<String>> rows = table(
                "Date,Description,Amount,Balance",
                "25/12/2026,Salary,8000.00,9000.00",
                "01/12/2026,Rent,-2500.00,6500.00");
        TableMapping mapping = MappingProposal.of(rows, 0).orElseThrow();
        assertEquals(DayOrder.DAY_MONTH_YEAR, mapping.order());
        assertEquals(new AmountColumns.Signed(2, false), mapping.amount());
        assertEquals(Optional.of(1), mapping.words().text());
    }

    @Test
    void a_list_without_days_suggests_nothing() {
        List<List<String>> rows = table("a,b,c", "1,2,3");
        assertEquals(Optional.empty(), MappingProposal.headerRow(rows));
        assertEquals(Optional.empty(), MappingProposal.of(rows, 0));
    }

    private static List<List<String>> table(String... lines) {
        return Stream.of(lines).map(line -> List.of(line.split(",", -1))).toList();
    }
}
