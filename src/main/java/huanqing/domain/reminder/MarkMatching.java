package huanqing.domain.reminder;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the statements' rows that are the repayments which the person had marked, so that none counts twice.
 *
 * <p>A row is a mark's when it repays the same product with the same sum to the fen, at most {@value #DAYS} days from it, came
 * with a later import, and names no other bill. Loans are often repaid in one row each, so all rows of one day together may
 * also be a mark's. A row is the row of one mark only. Example: marked 300.00 on the 9th; a statement shows 300.00 for the same
 * bill on the 10th: the mark gives way.
 */
public final class MarkMatching {
    public static final int DAYS = 3;

    private final List<Entry> free;

    private MarkMatching(List<Entry> rows) {
        this.free = new ArrayList<>(rows);
    }

    /** The marks that the rows stand for, the oldest mark first in choosing. */
    public static Set<PaidMark> met(List<PaidMark> marks, List<Entry> rows) {
        MarkMatching matching =
                new MarkMatching(rows.stream().filter(MarkMatching::isRepayment).toList());
        Set<PaidMark> met = new HashSet<>();
        marks.stream()
                .sorted(Comparator.comparing(PaidMark::at)
                        .thenComparing(mark -> mark.id().value()))
                .filter(matching::finds)
                .forEach(met::add);
        return met;
    }

    private static boolean isRepayment(Entry row) {
        EntryKind kind = row.meaning().kind();
        return row.meaning().state() == EntryState.BOOKED
                && (kind == EntryKind.REPAYMENT || kind == EntryKind.LOAN_REPAYMENT);
    }

    private boolean finds(PaidMark mark) {
        List<Entry> near = free.stream().filter(row -> canBe(mark, row)).toList();
        List<Entry> found = one(mark, near).map(List::of).orElseGet(() -> wholeDay(mark, near));
        free.removeAll(found);
        return !found.isEmpty();
    }

    private static boolean canBe(PaidMark mark, Entry row) {
        return row.meaning().product() == mark.product()
                && row.origin()
                        .batch()
                        .filter(batch -> batch.value() > mark.afterImport())
                        .isPresent()
                && daysApart(mark, row) <= DAYS
                && namesNoOtherBill(mark, row);
    }

    private static boolean namesNoOtherBill(PaidMark mark, Entry row) {
        Optional<YearMonth> named = row.meaning().billMonth();
        return named.isEmpty() || mark.bill().isEmpty() || named.equals(mark.bill());
    }

    private static Optional<Entry> one(PaidMark mark, List<Entry> near) {
        return near.stream()
                .filter(row -> row.amount().equals(mark.amount()))
                .min(Comparator.comparing(
                                (Entry row) -> row.meaning().billMonth().isEmpty())
                        .thenComparing(row -> daysApart(mark, row)));
    }

    private static List<Entry> wholeDay(PaidMark mark, List<Entry> near) {
        if (mark.product() != Product.JIEBEI) {
            return List.of();
        }
        TreeMap<LocalDate, List<Entry>> byDay = new TreeMap<>();
        near.forEach(row -> byDay.computeIfAbsent(row.at().toLocalDate(), day -> new ArrayList<>())
                .add(row));
        return byDay.values().stream()
                .filter(rows -> sum(rows).equals(mark.amount()))
                .findFirst()
                .orElse(List.of());
    }

    private static Money sum(List<Entry> rows) {
        return rows.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    private static long daysApart(PaidMark mark, Entry row) {
        return Math.abs(
                ChronoUnit.DAYS.between(mark.at().toLocalDate(), row.at().toLocalDate()));
    }
}
