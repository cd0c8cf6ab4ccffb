package huanqing.domain.credit.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rows of ten years suggest: 100,000 of Huabei in under 2 s, 300 loans of Jiebei in under 5 s. */
@Tag("benchmark")
class ProposalBenchmarkTest {
    private static final YearMonth FIRST = YearMonth.of(2016, 11);
    private static final int MONTHS = 120;
    private static final int ROWS_A_MONTH = 833;
    private static final int PRICE = 1_234;
    private static final int LOANS = 300;

    @Test
    void tenYearsOfBillsTellTheirDays() {
        List<Entry> entries = bills();
        LocalDate today = FIRST.plusMonths(MONTHS).atDay(15);
        Coverage coverage = Coverage.of(FIRST.atDay(1), today);
        Instant start = Instant.now();
        HuabeiProposal best = new HuabeiProposals(entries, List.of(), coverage, today, Step.NONE)
                .best()
                .orElseThrow();
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("%,d Huabei rows proposed in %,d ms%n", entries.size(), millis);
        assertEquals(BillCycle.of(1, 10), best.contract().first());
        assertTrue(millis < 2_000, millis + " ms");
    }

    @Test
    void hundredsOfLoansTellTheirRates() {
        Random random = new Random(7);
        Rows rows = new Rows();
        Map<LocalDate, List<Long>> repaid = new TreeMap<>();
        for (int i = 0; i < LOANS; i++) {
            LocalDate start = FIRST.atDay(1).plusDays(3653L * i / LOANS);
            long principal = 100_000L + 1_000L * random.nextInt(5_000);
            rows.drawdown(start.toString(), principal);
            LoanRate rate = new LoanRate(new BigDecimal("0.0003"), PeriodRounding.DOWN);
            LoanCalendar calendar = LoanCalendar.of(start, new MonthlyDay(1), 12, FirstDueRule.USUAL);
            LoanPlan.of(Money.ofFen(principal), rate, calendar, RepaymentMethod.LEVEL)
                    .rows()
                    .forEach(row -> repaid.computeIfAbsent(row.due(), day -> new ArrayList<>())
                            .add(row.total().fen()));
        }
        repaid.forEach((day, sums) -> sums.forEach(sum -> rows.loanRepayment(day.toString(), sum)));
        LocalDate today = FIRST.plusMonths(MONTHS).atDay(15);
        Instant start = Instant.now();
        List<LoanProposal> found = new JiebeiProposals(rows.list(), today).list(List.of(), Step.NONE);
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.out.printf("%,d loans proposed in %,d ms%n", found.size(), millis);
        long right = found.stream()
                .filter(proposal -> proposal.contract().rate().daily().compareTo(new BigDecimal("0.0003")) == 0)
                .count();
        System.out.println(right + " with the right rate");
        assertTrue(found.size() > LOANS * 9 / 10, found.size() + " found");
        assertTrue(millis < 5_000, millis + " ms");
    }

    private static List<Entry> bills() {
        Rows rows = new Rows();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth at = FIRST.plusMonths(month);
            for (int row = 0; row < ROWS_A_MONTH; row++) {
                String day = at.atDay(1 + row % 28).toString();
                if (row % 10 == 9) {
                    rows.refund(day, PRICE / 2, "O" + month + "-" + (row - 5) + "_1");
                } else if (row % 50 == 8) {
                    rows.instalments(day, 12L * PRICE, 12, "O" + month + "-" + row);
                } else {
                    rows.purchase(day, PRICE, "O" + month + "-" + row);
                }
            }
            YearMonth bill = at.plusMonths(1);
            rows.auto(bill.atDay(10).toString(), 900_000, bill.toString());
        }
        return rows.list();
    }
}
