package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the rows onto the bills: purchases on the day they were paid, which stands in for the posting day where the statement
 * has no other (H3), instalment orders over as many bills as they have terms (H8), refunds of instalment orders into the
 * unbilled terms from the last one backwards (H14). What lowers bills is collected for the settlement.
 */
final class Postings {
    private final BillBook book;
    private final HuabeiSettings settings;
    private final OrderLinks<Purchase> purchases = new OrderLinks<>();
    private final Map<Bill, List<Credit>> ofBill = new HashMap<>();
    private final List<Credit> free = new ArrayList<>();
    private final Map<Entry, Purchase> inTerms = new LinkedHashMap<>();

    private Postings(BillBook book, HuabeiSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** @param entries of Huabei, oldest first */
    static Postings of(List<Entry> entries, BillBook book, HuabeiSettings settings) {
        Postings postings = new Postings(book, settings);
        OrderLinks<Entry> refunds = refundsOf(entries);
        entries.stream().filter(entry -> isCharge(entry, refunds)).forEach(postings::charge);
        entries.stream()
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .forEach(postings::credit);
        return postings;
    }

    /** What is meant for that bill: the repayments that name it, the refunds of its purchases. */
    List<Credit> of(Bill bill) {
        return ofBill.getOrDefault(bill, List.of());
    }

    /** What names no bill, for the oldest that is open (H11). */
    List<Credit> free() {
        return free;
    }

    /** The orders of which a bill issued after that day takes a term. */
    List<OpenInstalments> openInstalments(LocalDate today) {
        return inTerms.entrySet().stream()
                .flatMap(bought -> OpenInstalments.of(bought.getKey(), bought.getValue(), book, today).stream())
                .toList();
    }

    private static OrderLinks<Entry> refundsOf(List<Entry> entries) {
        OrderLinks<Entry> refunds = new OrderLinks<>();
        for (Entry entry : entries) {
            if (entry.meaning().kind() == EntryKind.REFUND && entry.meaning().counts()) {
                refunds.put(entry, entry);
                refunds.alias(OrderLinks.stem(entry.wording().order()), entry);
            }
        }
        return refunds;
    }

    /** A purchase that was closed after payment counts only together with its refund. */
    private static boolean isCharge(Entry entry, OrderLinks<Entry> refunds) {
        return switch (entry.meaning().state()) {
            case BOOKED -> true;
            case REVERSED ->
                entry.meaning().kind() == EntryKind.PURCHASE
                        && refunds.find(entry).isPresent();
            case PENDING, FAILED, NO_EFFECT, REVIEW -> false;
        };
    }

    private void charge(Entry entry) {
        int position = book.positionOf(entry.at().toLocalDate());
        Bill bill = book.bills().get(position);
        switch (entry.meaning().kind()) {
            case PURCHASE -> purchase(entry, position);
            case FEE -> bill.fee(entry.amount());
            case INTEREST, PENALTY -> bill.interest(entry.amount());
            default -> {
                // Not something that a bill asks for.
            }
        }
    }

    private void purchase(Entry entry, int position) {
        int terms = entry.meaning().terms();
        if (terms <= 1) {
            book.bills().get(position).purchase(entry.amount());
            purchases.put(entry, Purchase.inFull(position));
        } else if (entry.amount().isPositive()) {
            instalments(entry, position, terms);
        }
    }

    private void instalments(Entry entry, int position, int terms) {
        Optional<BigDecimal> rate = settings.orderFeeRate(terms);
        InstalmentPlan plan =
                InstalmentPlan.of(InstalmentSource.ORDER, entry.amount(), terms, rate.orElse(BigDecimal.ZERO));
        for (InstalmentTerm term : plan.terms()) {
            book.at(position + term.number() - 1).ifPresent(bill -> {
                bill.term(term.principal(), rate.map(known -> term.fee()));
                rate.ifPresent(known -> bill.explain(Figure.FEE, plan.explained()));
            });
        }
        Purchase purchase = new Purchase(position, plan.terms(), rate.isPresent());
        purchases.put(entry, purchase);
        inTerms.put(entry, purchase);
    }

    private void credit(Entry entry) {
        switch (entry.meaning().kind()) {
            case REFUND -> refund(entry);
            case REPAYMENT -> repayment(entry);
            default -> {
                // Lowers no bill.
            }
        }
    }

    private void refund(Entry entry) {
        Purchase purchase = purchases.find(entry).orElse(null);
        if (purchase == null) {
            free.add(new Credit(entry, entry.amount()));
            return;
        }
        Credit credit = new Credit(entry, entry.amount());
        cancelUnbilled(purchase, credit);
        if (!credit.isSpent()) {
            give(book.bills().get(purchase.bill()), credit);
        }
    }

    private void cancelUnbilled(Purchase purchase, Credit credit) {
        List<InstalmentTerm> terms = purchase.terms();
        for (int i = terms.size() - 1; i >= 0 && !credit.isSpent(); i--) {
            Bill bill = book.at(purchase.bill() + i).orElse(null);
            if (bill == null || !bill.statement().issued().isAfter(credit.day())) {
                continue;
            }
            InstalmentTerm term = terms.get(i);
            Money taken = credit.take(term.principal());
            InstalmentTerm rest = InstalmentShares.without(term, taken);
            bill.cancelTerm(taken, term.fee().minus(rest.fee()));
            terms.set(i, rest);
        }
    }

    private void repayment(Entry entry) {
        Credit credit = new Credit(entry, entry.amount());
        Bill named = entry.meaning().billMonth().flatMap(book::in).orElse(null);
        if (named == null) {
            free.add(credit);
        } else {
            give(named, credit);
        }
    }

    private void give(Bill bill, Credit credit) {
        ofBill.computeIfAbsent(bill, any -> new ArrayList<>()).add(credit);
    }

    /** The first day on which something was charged or lowered; empty for a ledger without Huabei. */
    static Optional<LocalDate> firstDay(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.meaning().counts())
                .map(entry -> entry.at().toLocalDate())
                .min(LocalDate::compareTo);
    }
}
