package huanqing.domain.cashflow.proposal;

import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Reason;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Monthly incomes and fixed outflows that the rows suggest: at least 3 rows of one counterparty in the last 7 months, about
 * the same day (4 days off at most) and about the same sum (a tenth off at most, half for what calls itself wages), the last
 * of them at most 40 days old. Sums under 100 yuan are left out: they do not decide whether a due can be met.
 *
 * <p>Example: 工资-2026-08 of 7,200.00 on 14 August, -09 on 15 September, -10 on 15 October: wages of 7,200.00 on the 15th.
 */
public final class RecurringFlows {
    private static final Money LEAST = Money.ofFen(10_000);
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");
    /** Wages come with overtime and premiums. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern WAGES = Pattern.compile("工资|薪|代发|(?i:salary|payroll|wages)");

    private static final int MONTH = 31;
    private static final int HALF_A_MONTH = 15;

    private final LocalDate today;

    public RecurringFlows(LocalDate today) {
        this.today = today;
    }

    /** The first day whose rows are looked at. */
    public LocalDate since() {
        return today.withDayOfMonth(1).minusMonths(Recurrence.MONTHS);
    }

    /**
     * What the rows suggest, incomes first, greater sums first.
     *
     * @param entries in any order and of any kind; those of a later day do not count
     * @param planned what the person plans already; what is like it is not proposed again
     */
    public List<FlowProposal> of(List<Entry> entries, List<PlannedFlow> planned) {
        List<Entry> known = entries.stream()
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = known.get(known.size() - 1).at().toLocalDate();
        return Stream.of(FlowKind.INCOME, FlowKind.OUTFLOW)
                .flatMap(kind -> byCounterparty(known, kind).stream().flatMap(rows -> all(rows, kind, asOf).stream()))
                .filter(found -> planned.stream().noneMatch(flow -> isLike(flow, found.flow())))
                .sorted(Comparator.comparing(
                                (FlowProposal found) -> found.flow().kind())
                        .thenComparing(found -> found.flow().amount(), Comparator.reverseOrder()))
                .toList();
    }

    private static List<List<Entry>> byCounterparty(List<Entry> known, FlowKind kind) {
        Map<String, List<Entry>> rows = new LinkedHashMap<>();
        known.stream()
                .filter(entry -> kindOf(entry).equals(Optional.of(kind)))
                .filter(entry -> entry.amount().compareTo(LEAST) >= 0)
                .forEach(entry -> rows.computeIfAbsent(entry.wording().counterparty(), any -> new ArrayList<>())
                        .add(entry));
        return List.copyOf(rows.values());
    }

    private static Optional<FlowKind> kindOf(Entry entry) {
        EntryKind kind = entry.meaning().kind();
        boolean isCard = kind == EntryKind.TRANSFER && entry.meaning().reason() == Reason.CARD_REPAYMENT;
        if (kind == EntryKind.OTHER_OUTFLOW || isCard) {
            return Optional.of(FlowKind.OUTFLOW);
        }
        return kind == EntryKind.INCOME ? Optional.of(FlowKind.INCOME) : Optional.empty();
    }

    /** One counterparty can pay twice a month: what one recurrence took is not of the next. */
    private static List<FlowProposal> all(List<Entry> rows, FlowKind kind, LocalDate asOf) {
        List<Entry> left = new ArrayList<>(rows);
        BigDecimal tolerance = rows.stream().anyMatch(RecurringFlows::isWages) ? HALF : A_TENTH;
        List<FlowProposal> found = new ArrayList<>();
        Optional<Recurrence> next = Recurrence.among(left, tolerance, asOf);
        while (next.isPresent()) {
            found.add(proposal(next.get(), kind));
            left.removeAll(next.get().rows());
            next = Recurrence.among(left, tolerance, asOf);
        }
        return found;
    }

    private static boolean isWages(Entry entry) {
        return WAGES.matcher(entry.wording().text()).find()
                || WAGES.matcher(entry.wording().category()).find();
    }

    private static FlowProposal proposal(Recurrence found, FlowKind kind) {
        boolean comes = kind == FlowKind.INCOME;
        Stream<Money> sums = found.rows().stream().map(Entry::amount);
        Money sum = (comes ? sums.min(Comparator.naturalOrder()) : sums.max(Comparator.naturalOrder())).orElseThrow();
        PlannedFlow flow = new PlannedFlow(
                FlowLabel.of(found.rows()),
                kind,
                sum,
                comes ? Moment.EVENING : Moment.MORNING,
                Rhythm.MONTHLY,
                found.next(day(found, comes)),
                Optional.empty());
        return new FlowProposal(flow, found.rows());
    }

    /** The cautious day; where the rows lie around the turn of the month, the one that most others lie around. */
    private static int day(Recurrence found, boolean comes) {
        List<Integer> days = found.rows().stream()
                .map(row -> row.at().getDayOfMonth())
                .sorted()
                .toList();
        int first = days.get(0);
        int last = days.get(days.size() - 1);
        if (last - first > HALF_A_MONTH) {
            return found.day();
        }
        return comes ? last : first;
    }

    private static boolean isLike(PlannedFlow one, PlannedFlow other) {
        int apart = Math.abs(one.first().getDayOfMonth() - other.first().getDayOfMonth());
        boolean sameDays = Math.min(apart, MONTH - apart) <= Recurrence.DAYS_OFF;
        return one.kind() == other.kind()
                && one.rhythm() == Rhythm.MONTHLY
                && sameDays
                && Recurrence.isAlike(one.amount(), other.amount(), HALF);
    }
}
