package huanqing.app.guide;

import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.OverduePenalty;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.record.NegativeRecord;
import huanqing.domain.credit.record.OneTimeRepair;
import huanqing.domain.credit.record.RateLine;
import huanqing.domain.credit.record.ReportCode;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.LongStream;

/** What being late costs and how long it can be seen (H10, J10, L5, L10 to L12). */
final class RecordExamples {
    private static final long LONGEST = 400;

    private RecordExamples() {}

    static void add(Examples examples) {
        addPenalties(examples);
        addCodes(examples);
        addVisible(examples);
    }

    private static void addPenalties(Examples examples) {
        Money overdue = Examples.yuan(10_000);
        LocalDate due = LocalDate.of(2026, 10, 10);
        long days = 10;
        BigDecimal factor = LoanPenalty.USUAL_FACTOR;
        LoanRate loan = new LoanRate(new BigDecimal("0.0005"), PeriodRounding.DOWN);
        examples.with("overdue-sum", overdue)
                .with("overdue-days", days)
                .with("overdue-rate", DailyRate.USUAL.rate())
                .with(
                        "overdue-huabei",
                        OverduePenalty.of(overdue, due, due.plusDays(days), 0, DailyRate.USUAL)
                                .penalty())
                .with("overdue-loan-rate", loan.daily())
                .with("overdue-factor", factor)
                .with(
                        "overdue-jiebei",
                        LoanPenalty.of(overdue, loan, factor, days).penalty())
                .with("overdue-annual", RateLine.annual(loan.daily(), factor))
                .with("court-line", RateLine.COURT.annual())
                .with("line-reached-by", RateLine.COURT.reachedBy(factor));
    }

    private static void addCodes(Examples examples) {
        for (ReportCode code : ReportCode.values()) {
            if (code != ReportCode.N) {
                examples.with("code-from-" + code.mark(), days(code).min().orElseThrow());
            }
        }
        for (ReportCode code : ReportCode.values()) {
            if (code != ReportCode.N && code != ReportCode.LATE_7) {
                examples.with("code-to-" + code.mark(), days(code).max().orElseThrow());
            }
        }
    }

    private static LongStream days(ReportCode code) {
        return LongStream.rangeClosed(1, LONGEST).filter(days -> ReportCode.of(days) == code);
    }

    private static void addVisible(Examples examples) {
        LocalDate settled = LocalDate.of(2026, 3, 5);
        LocalDate due = LocalDate.of(2025, 5, 10);
        LocalDate repaid = LocalDate.of(2025, 6, 20);
        Money small = Examples.yuan(800);
        examples.with("visible-years", NegativeRecord.YEARS)
                .with("visible-settled", settled)
                .with("visible-until", new NegativeRecord(settled).visibleUntil())
                .with("repair-first", OneTimeRepair.FIRST_DAY)
                .with("repair-last", OneTimeRepair.LAST_DAY)
                .with("repair-most", OneTimeRepair.MOST)
                .with("repair-by", OneTimeRepair.REPAID_AT_LAST)
                .with("repaired-sum", small)
                .with("repaired-due", due)
                .with("repaired-on", repaid)
                .with(
                        "repaired-until",
                        OneTimeRepair.visibleUntil(due, small, repaid).orElseThrow());
    }
}
