package huanqing.domain.linkage;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
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
import java.util.List;
import java.util.Optional;

/** Writes a small ledger by hand; entries are numbered from 1 in the order of writing, amounts are yuan. */
public final class LedgerRows {
    private static final Wording NO_WORDS = new Wording("", "", "", "", "", "", "", "", "");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Due> dues = new ArrayList<>();

    public LedgerRows loan(String at, long yuan) {
        return add(at, yuan, Product.JIEBEI, EntryKind.DRAWDOWN, Reason.JIEBEI_DRAWDOWN, Optional.empty());
    }

    public LedgerRows loanRepaid(String at, long yuan) {
        return add(at, yuan, Product.JIEBEI, EntryKind.LOAN_REPAYMENT, Reason.JIEBEI_REPAYMENT, Optional.empty());
    }

    public LedgerRows purchase(String at, long yuan) {
        return add(at, yuan, Product.HUABEI, EntryKind.PURCHASE, Reason.HUABEI_PURCHASE, Optional.empty());
    }

    public LedgerRows huabeiRepaid(String at, long yuan) {
        return add(at, yuan, Product.HUABEI, EntryKind.REPAYMENT, Reason.HUABEI_REPAYMENT, Optional.empty());
    }

    public LedgerRows sharedRepayment(String at, long yuan) {
        return add(at, yuan, Product.HUABEI, EntryKind.REPAYMENT, Reason.SHARED_REPAYMENT, Optional.empty());
    }

    public LedgerRows lentBy(String bank, Product product, String at, long yuan) {
        EntryKind kind = product == Product.HUABEI ? EntryKind.PURCHASE : EntryKind.DRAWDOWN;
        return add(at, yuan, product, kind, Reason.SHARED_PURCHASE, Optional.of(bank));
    }

    public LedgerRows failedRepayment(String at, long yuan) {
        Meaning meaning = new Meaning(
                Product.HUABEI,
                EntryKind.REPAYMENT,
                EntryState.FAILED,
                Reason.REPAYMENT_FAILED,
                0,
                Optional.empty(),
                RepaymentMode.AUTO,
                Optional.empty());
        return add(at, yuan, meaning);
    }

    public LedgerRows due(Product product, String day, long yuan, DueState state) {
        LocalDate date = LocalDate.parse(day);
        Money total = Money.ofFen(yuan * 100);
        Money paid = state == DueState.PAID || state == DueState.PAID_LATE ? total : Money.ZERO;
        dues.add(new Due(
                new DueId(product.name().toLowerCase() + "-" + day),
                product,
                YearMonth.from(date),
                date,
                date,
                Optional.of(total),
                Optional.empty(),
                paid,
                Parts.UNKNOWN,
                state,
                DueSource.COMPUTED,
                Optional.empty()));
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Due> dues() {
        return List.copyOf(dues);
    }

    private LedgerRows add(
            String at, long yuan, Product product, EntryKind kind, Reason reason, Optional<String> lender) {
        return add(
                at,
                yuan,
                new Meaning(
                        product, kind, EntryState.BOOKED, reason, 0, Optional.empty(), RepaymentMode.UNSTATED, lender));
    }

    private LedgerRows add(String at, long yuan, Meaning meaning) {
        LocalDateTime time = LocalDateTime.parse(at.length() == 10 ? at + "T12:00" : at);
        EntryId id = new EntryId(entries.size() + 1L);
        entries.add(new Entry(id, Origin.TYPED, time, Money.ofFen(yuan * 100), NO_WORDS, meaning));
        return this;
    }
}
