package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Huabei's bills from the ledger's rows: what each asks for (H2, H8, H14), what was paid on it and when (H6, H7, H10, H11),
 * and the bills to come as far as they are known already, twelve months ahead at most.
 *
 * <p>Example: purchases of 300.00 on 5 January and 200.00 on 1 February, bill day 1, due day 10, an automatic repayment of
 * 300.00 for the bill of February on 10 February: the due {@code huabei-...-02} of 300.00 is PAID and the due {@code -03} of
 * 200.00 is OPEN.
 */
public final class HuabeiDues {
    private static final int MONTHS_AHEAD = 12;
    private static final int MONTHS_OF_TERMS = 26;
    /** A named bill further away than this from its payment is a slip of the pen, not a bill. */
    private static final int MONTHS_AROUND = 24;

    private final HuabeiContract contract;
    private final List<BillConversion> conversions;
    private final Coverage coverage;
    private final LocalDate today;

    /** Without conversions. */
    public HuabeiDues(HuabeiContract contract, Coverage coverage, LocalDate today) {
        this(contract, List.of(), coverage, today);
    }

    /**
     * @param conversions the bills that were turned into instalments (H8b) or deferred (H12), as the person says
     * @param coverage the days of which the ledger knows every row
     * @param today the day on which the states are judged; later rows are left out
     */
    public HuabeiDues(HuabeiContract contract, List<BillConversion> conversions, Coverage coverage, LocalDate today) {
        this.contract = contract;
        this.conversions = List.copyOf(conversions);
        this.coverage = coverage;
        this.today = today;
    }

    /**
     * The dues and what is owed.
     *
     * @param entries Huabei's entries in any state, oldest first
     */
    public HuabeiAccount of(List<Entry> entries) {
        List<Entry> known = entries.stream()
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .toList();
        return Postings.firstDay(known).map(first -> settle(known, first)).orElseGet(this::withoutRows);
    }

    /** There is no bill that could have been converted. */
    private HuabeiAccount withoutRows() {
        return new HuabeiAccount(List.of(), Optional.empty(), List.of(), new Transfers(conversions, today).refused());
    }

    private HuabeiAccount settle(List<Entry> entries, LocalDate firstDay) {
        BillBook book = new BillBook(contract, coverage, firstMonth(entries, firstDay), lastMonth(), today);
        Postings postings = Postings.of(entries, book, contract.settings());
        Transfers transfers = new Transfers(conversions, today);
        List<Course> courses = courses(book, postings, transfers);
        return new HuabeiAccount(
                listed(courses),
                new HuabeiOwed(courses, today).of(entries),
                Stream.concat(postings.openInstalments(today).stream(), transfers.openInstalments(book, today).stream())
                        .toList(),
                transfers.refused());
    }

    private List<Course> courses(BillBook book, Postings postings, Transfers transfers) {
        PriorityQueue<Credit> free = new PriorityQueue<>(Credit.BY_TIME);
        free.addAll(postings.free());
        List<Arrears.Named> named = Arrears.named(book.bills(), postings);
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i + 1 < book.bills().size(); i++) {
            Bill bill = book.bills().get(i);
            Bill next = book.bills().get(i + 1);
            Course course =
                    new Course(bill, contract.settings(), next.statement().issued());
            transfers.enter(course, courses);
            course.run(postings.of(bill), free, new Arrears(named, bill, contract.settings()), today);
            transfers.leave(course, book, free);
            course.carryInto(next);
            courses.add(course);
        }
        return courses;
    }

    private List<SettledDue> listed(List<Course> courses) {
        List<SettledDue> dues = new ArrayList<>();
        boolean nextSeen = false;
        YearMonth last = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
        for (Course course : courses) {
            if (course.bill().month().isAfter(last)) {
                break;
            }
            boolean isNext = !nextSeen && !course.bill().statement().due().isBefore(today);
            nextSeen |= isNext;
            BillDue due = new BillDue(course, today);
            if (due.isWorthListing(isNext)) {
                dues.add(due.settled());
            }
        }
        return dues;
    }

    private YearMonth firstMonth(List<Entry> entries, LocalDate firstDay) {
        YearMonth first = YearMonth.from(firstDay);
        return entries.stream()
                .map(entry -> entry.meaning().billMonth())
                .flatMap(Optional::stream)
                .filter(named -> !named.isBefore(first.minusMonths(MONTHS_AROUND)))
                .reduce(first, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Far enough for the longest instalments, though not all of it is listed. */
    private YearMonth lastMonth() {
        return YearMonth.from(today).plusMonths(MONTHS_OF_TERMS);
    }
}
