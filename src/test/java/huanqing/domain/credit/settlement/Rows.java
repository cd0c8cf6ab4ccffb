package huanqing.domain.credit.settlement;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ledger rows in a sentence each, for tests. Days are ISO text, amounts are fen. */
public final class Rows {
    private final List<Entry> entries = new ArrayList<>();

    public Rows purchase(String day, long fen) {
        return huabei(day, fen, EntryKind.PURCHASE, EntryState.BOOKED, 0, "P" + entries.size());
    }

    public Rows purchase(String day, long fen, String order) {
        return huabei(day, fen, EntryKind.PURCHASE, EntryState.BOOKED, 0, order);
    }

    public Rows instalments(String day, long fen, int terms, String order) {
        return huabei(day, fen, EntryKind.PURCHASE, EntryState.BOOKED, terms, order);
    }

    public Rows unconfirmed(String day, long fen) {
        return huabei(day, fen, EntryKind.PURCHASE, EntryState.PENDING, 0, "P" + entries.size());
    }

    public Rows closed(String day, long fen, String order) {
        return huabei(day, fen, EntryKind.PURCHASE, EntryState.REVERSED, 0, order);
    }

    public Rows refund(String day, long fen, String order) {
        return huabei(day, fen, EntryKind.REFUND, EntryState.BOOKED, 0, order);
    }

    public Rows auto(String day, long fen, String bill) {
        return repayment(day, fen, RepaymentMode.AUTO, EntryState.BOOKED, Optional.of(YearMonth.parse(bill)), "余额宝");
    }

    public Rows manual(String day, long fen, String bill) {
        return repayment(day, fen, RepaymentMode.MANUAL, EntryState.BOOKED, Optional.of(YearMonth.parse(bill)), "余额宝");
    }

    public Rows withCoupon(String day, long fen, String bill) {
        return repayment(
                day, fen, RepaymentMode.MANUAL, EntryState.BOOKED, Optional.of(YearMonth.parse(bill)), "余额宝&花呗金");
    }

    public Rows unnamed(String day, long fen) {
        return repayment(day, fen, RepaymentMode.UNSTATED, EntryState.BOOKED, Optional.empty(), "余额宝");
    }

    public Rows failed(String day, long fen) {
        return repayment(day, fen, RepaymentMode.AUTO, EntryState.FAILED, Optional.empty(), "");
    }

    public Rows drawdown(String day, long fen) {
        return add(
                day,
                fen,
                Meaning.of(Product.JIEBEI, EntryKind.DRAWDOWN, EntryState.BOOKED, Reason.JIEBEI_DRAWDOWN),
                "",
                "");
    }

    public Rows loanRepayment(String day, long fen) {
        return add(
                day,
                fen,
                Meaning.of(Product.JIEBEI, EntryKind.LOAN_REPAYMENT, EntryState.BOOKED, Reason.JIEBEI_REPAYMENT),
                "",
                "余额");
    }

    public List<Entry> list() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    private Rows huabei(String day, long fen, EntryKind kind, EntryState state, int terms, String order) {
        Meaning meaning = new Meaning(
                Product.HUABEI,
                kind,
                state,
                Reason.HUABEI_PURCHASE,
                terms,
                Optional.empty(),
                RepaymentMode.UNSTATED,
                Optional.empty());
        return add(day, fen, meaning, order, "花呗");
    }

    private Rows repayment(
            String day, long fen, RepaymentMode mode, EntryState state, Optional<YearMonth> bill, String method) {
        Meaning meaning = new Meaning(
                Product.HUABEI, EntryKind.REPAYMENT, state, Reason.HUABEI_REPAYMENT, 0, bill, mode, Optional.empty());
        return add(day, fen, meaning, "R" + entries.size(), method);
    }

    private Rows add(String day, long fen, Meaning meaning, String order, String method) {
        LocalDateTime at = LocalDate.parse(day).atTime(10, 0).plusSeconds(entries.size() % 3600);
        Wording wording = new Wording("", "", "", "", method, "", order, "", "");
        entries.add(new Entry(
                new EntryId(entries.size() + 1L),
                new Origin(Optional.of(new BatchId(1)), entries.size() + 1),
                at,
                Money.ofFen(fen),
                wording,
                meaning));
        return this;
    }
}
