package huanqing.infra.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void beginsWithTheMarkThatTableProgramsNeed() {
        assertEquals("\uFEFF时间,金额\r\n", csv(List.of("时间", "金额")));
    }

    @Test
    void keepsCommasQuotesAndLineBreaksInTheirCell() {
        assertEquals("\uFEFF\"a,b\",\"c\"\"d\",\"e\nf\"\r\n", csv(List.of("a,b", "c\"d", "e\nf")));
    }

    @Test
    void runsNothingAndLeavesNumbersAlone() {
        assertEquals(
                "\uFEFF'=1+1,'@SUM(A1),'+86,-12.50,'-x\r\n", csv(List.of("=1+1", "@SUM(A1)", "+86", "-12.50", "-x")));
    }

    private static String csv(List<String> row) {
        return new String(new CsvTable().bytes(List.of(row)), StandardCharsets.UTF_8);
    }
}
