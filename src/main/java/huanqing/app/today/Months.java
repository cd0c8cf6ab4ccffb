package huanqing.app.today;

import huanqing.app.credit.Settlement;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger month by month: what was repaid, and whether the dues of the month were met in time. */
final class Months {
    private static final int SHOWN = 12;

    private final Map<YearMonth, Money> huabei;
    private final Map<YearMonth, Money> jiebei;
    private final List<Due> dues;
    private final LocalDate today;

    Months(Settlement settlement, List<Due> dues, LocalDate today) {
        this.today = today;
        this.huabei = repaid(settlement.huabeiEntries(), EntryKind.REPAYMENT);
        this.jiebei = repaid(settlement.jiebeiEntries(), EntryKind.LOAN_REPAYMENT);
        this.dues = dues;
    }

    /** The last twelve months, oldest first, today's month at the end. */
    List<MonthStrand> strands() {
        List<MonthStrand> strands = new ArrayList<>(SHOWN);
        for (int back = SHOWN - 1; back >= 0; back--) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            strands.add(new MonthStrand(
                    month,
                    huabei.getOrDefault(month, Money.ZERO),
                    jiebei.getOrDefault(month, Money.ZERO),
                    isStrained(Product.HUABEI, month),
                    isStrained(Product.JIEBEI, month),
                    isUnknown(month)));
        }
        return strands;
    }

    /** Full months in a row, up to the one before today's, whose dues were all paid in time; months without dues pass. */
    int onTimeInARow() {
        Map<YearMonth, Boolean> met = new HashMap<>();
        dues.forEach(due -> met.merge(YearMonth.from(due.adjusted()), isMet(due), Boolean::logicalAnd));
        YearMonth first = met.keySet().stream().min(YearMonth::compareTo).orElse(YearMonth.from(today));
        int months = 0;
        YearMonth month = YearMonth.from(today).minusMonths(1);
        while (!month.isBefore(first) && met.getOrDefault(month, true)) {
            months += met.containsKey(month) ? 1 : 0;
            month = month.minusMonths(1);
        }
        return months;
    }

    private static boolean isMet(Due due) {
        return due.state() == DueState.PAID || due.state() == DueState.CONVERTED;
    }

    private boolean isStrained(Product product, YearMonth month) {
        return dues.stream()
                .filter(due -> due.product() == product)
                .filter(due -> YearMonth.from(due.adjusted()).equals(month))
                .anyMatch(Due::isStrained);
    }

    private boolean isUnknown(YearMonth month) {
        return dues.stream()
                .filter(due -> YearMonth.from(due.adjusted()).equals(month))
                .anyMatch(due -> due.state() == DueState.UNKNOWN);
    }

    private Map<YearMonth, Money> repaid(List<Entry> entries, EntryKind kind) {
        Map<YearMonth, Money> months = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.meaning().kind() == kind)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .forEach(entry -> months.merge(YearMonth.from(entry.at()), entry.amount(), Money::plus));
        return months;
    }
}
