package huanqing.app.credit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.ConversionObstacle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps that a Huabei bill was turned into instalments or deferred, or forgets it again. */
public final class ConvertBill {
    private final UnitOfWork ledger;
    private final ContractStore store;
    private final SettleDues settleDues;

    public ConvertBill(UnitOfWork ledger, ContractStore store, SettleDues settleDues) {
        this.ledger = ledger;
        this.store = store;
        this.settleDues = settleDues;
    }

    /** Keeps it if the rules allow it on what the ledger knows today; else says why not and keeps nothing. */
    public Optional<ConversionObstacle> run(BillConversion conversion, LocalDate today) {
        Optional<ConversionObstacle> refusal = refusal(conversion, today);
        if (refusal.isEmpty()) {
            ledger.edit(Edit.BILL_CONVERTED, conversion.bill().toString(), () -> {
                store.keep(conversion);
                return conversion;
            });
        }
        return refusal;
    }

    /** Forgets the conversion of a bill; false when there is none. */
    public boolean undo(YearMonth bill) {
        return ledger.edit(Edit.CONVERSION_FORGOTTEN, bill.toString(), () -> store.remove(bill));
    }

    /** The kept conversions that no longer fit, say after another import, and move nothing; by the bill's month. */
    public SortedMap<YearMonth, ConversionObstacle> misfits(LocalDate today) {
        return new TreeMap<>(settleDues.run(today).huabei().refused());
    }

    private Optional<ConversionObstacle> refusal(BillConversion conversion, LocalDate today) {
        if (conversion.on().isAfter(today)) {
            return Optional.of(ConversionObstacle.NOT_BETWEEN_BILL_AND_DUE);
        }
        Settlement supposed = settleDues.supposing(conversion, today);
        boolean isSecond = supposed.contracts().conversions().stream()
                        .filter(known -> known.bill().equals(conversion.bill()))
                        .count()
                > 1;
        return isSecond
                ? Optional.of(ConversionObstacle.ALREADY_MOVED)
                : Optional.ofNullable(supposed.huabei().refused().get(conversion.bill()));
    }
}
