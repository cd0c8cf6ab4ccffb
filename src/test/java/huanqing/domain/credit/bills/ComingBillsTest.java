package huanqing.domain.credit.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComingBillsTest {
    private static final LocalDate FROM = LocalDate.parse("2026-11-22");

    @Test
    void nameTheDayAndNotTheSumOfABillThatNobodyHasSeen() {
        List<Due> dues = ComingBills.between(
                FROM, FROM.plusDays(60), BillCycles.always(BillCycle.of(1, 10)), Set.of(new DueId("huabei-2026-12")));
        assertEquals(1, dues.size());
        assertEquals(new DueId("huabei-2027-01"), dues.get(0).id());
        assertEquals(LocalDate.parse("2027-01-10"), dues.get(0).adjusted());
        assertTrue(dues.get(0).total().isEmpty());
    }

    @Test
    void fallDueInTheMonthAfterTheBillWhereTheCycleSaysSo() {
        List<Due> dues = ComingBills.between(FROM, FROM.plusDays(30), BillCycles.always(BillCycle.of(25, 5)), Set.of());
        assertEquals(
                List.of(new DueId("huabei-2026-11")), dues.stream().map(Due::id).toList());
        assertEquals(LocalDate.parse("2026-12-05"), dues.get(0).adjusted());
    }
}
