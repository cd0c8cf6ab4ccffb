package huanqing.domain.credit.loans;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A day on which loans of unknown terms fall due, and what was repaid for it. */
final class LoanDue {
    private final LocalDate day;
    private final List<Payment> payments = new ArrayList<>();

    LoanDue(LocalDate day) {
        this.day = day;
    }

    /** The due of that day, the last of the list or a new one behind it. */
    static LoanDue on(List<LoanDue> dues, LocalDate day) {
        LoanDue last = dues.isEmpty() ? null : dues.get(dues.size() - 1);
        if (last != null && last.day.equals(day)) {
            return last;
        }
        LoanDue due = new LoanDue(day);
        dues.add(due);
        return due;
    }

    /** The same dues by their day, those of one day made one. */
    static List<LoanDue> merged(List<LoanDue> dues) {
        TreeMap<LocalDate, LoanDue> byDay = new TreeMap<>();
        for (LoanDue due : dues) {
            byDay.computeIfAbsent(due.day, LoanDue::new).payments.addAll(due.payments);
        }
        byDay.values().forEach(due -> due.payments.sort(Comparator.comparing(Payment::on)));
        return List.copyOf(byDay.values());
    }

    void pay(Entry entry) {
        payments.add(Payment.of(entry, entry.amount()));
    }

    boolean isPaid() {
        return !payments.isEmpty();
    }

    SettledDue settled(LocalDate today) {
        Optional<LocalDate> lastPaid = payments.stream().map(Payment::on).reduce((one, other) -> other);
        Due due = due(today, lastPaid);
        SettledDue.Claims claims = new SettledDue.Claims(Optional.empty(), due.total());
        return new SettledDue(due, claims, payments, lastPaid, daysLate(today, lastPaid), List.of());
    }

    private Due due(LocalDate today, Optional<LocalDate> lastPaid) {
        Money paid = payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        boolean isOver = isPaid() && day.isBefore(today.plusDays(1));
        return new Due(
                new DueId("jiebei-" + day),
                Product.JIEBEI,
                YearMonth.from(day),
                day,
                day,
                isOver ? Optional.of(paid) : Optional.empty(),
                Optional.empty(),
                paid,
                Parts.UNKNOWN,
                state(today, lastPaid, isOver),
                isOver ? DueSource.STATEMENT : DueSource.COMPUTED,
                Optional.empty());
    }

    private DueState state(LocalDate today, Optional<LocalDate> lastPaid, boolean isOver) {
        if (isOver) {
            return payments.get(0).on().isAfter(day) ? DueState.PAID_LATE : DueState.PAID;
        }
        return day.isBefore(today) ? DueState.OVERDUE : DueState.OPEN;
    }

    private long daysLate(LocalDate today, Optional<LocalDate> lastPaid) {
        LocalDate end = isPaid() ? lastPaid.orElse(today) : today;
        return Math.max(0, ChronoUnit.DAYS.between(day, end));
    }
}
