package huanqing.domain.credit.reconcile;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.huabei.BillDayPosting;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The other readings of the rules on which sources disagree, one at a time. */
final class Readings {
    static final Map<DifferenceCause, UnaryOperator<HuabeiSettings>> OF_HUABEI = Map.of(
            DifferenceCause.ROUNDING_MODE,
            settings -> new HuabeiSettings(
                    settings.minimum(),
                    otherwiseRounded(settings.remainder()),
                    otherwiseRounded(settings.overdue()),
                    settings.graceDays(),
                    settings.billDayPosting(),
                    settings.orderFeeRates()),
            DifferenceCause.BILL_DAY_POSTING,
            settings -> new HuabeiSettings(
                    settings.minimum(),
                    settings.remainder(),
                    settings.overdue(),
                    settings.graceDays(),
                    settings.billDayPosting() == BillDayPosting.NEXT_STATEMENT
                            ? BillDayPosting.THIS_STATEMENT
                            : BillDayPosting.NEXT_STATEMENT,
                    settings.orderFeeRates()));

    static final Map<DifferenceCause, UnaryOperator<JiebeiContract>> OF_LOAN = Map.of(
            DifferenceCause.ROUNDING_MODE,
            loan -> like(loan, otherwiseRounded(loan.rate()), loan.start(), loan.settings()),
            DifferenceCause.FIRST_PERIOD_RULE,
            loan -> like(
                    loan,
                    loan.rate(),
                    loan.start(),
                    new LoanSettings(
                            new FirstDueRule(0),
                            loan.settings().penaltyFactor(),
                            loan.settings().prepayment())),
            DifferenceCause.INTEREST_START,
            loan -> like(loan, loan.rate(), loan.start().plusDays(1), loan.settings()));

    private Readings() {}

    private static DailyRate otherwiseRounded(DailyRate rate) {
        return new DailyRate(
                rate.rate(), rate.rounding() == DailyRounding.DAILY ? DailyRounding.ONCE : DailyRounding.DAILY);
    }

    private static LoanRate otherwiseRounded(LoanRate rate) {
        return new LoanRate(
                rate.daily(), rate.rounding() == PeriodRounding.DOWN ? PeriodRounding.HALF_UP : PeriodRounding.DOWN);
    }

    private static JiebeiContract like(JiebeiContract loan, LoanRate rate, LocalDate start, LoanSettings settings) {
        return new JiebeiContract(
                loan.principal(),
                rate,
                start,
                loan.terms(),
                loan.method(),
                loan.dueDay(),
                loan.shownPayment(),
                settings,
                loan.drawdown());
    }
}
