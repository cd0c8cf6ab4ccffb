package huanqing.app.credit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.huabei.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Keeps that all terms of a converted bill that were still to be billed were settled at once (H9), or forgets it again. */
public final class SettleInstalments {
    private final UnitOfWork ledger;
    private final ContractStore store;

    public SettleInstalments(UnitOfWork ledger, ContractStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Keeps it if terms were left on that day; else says why not and keeps nothing. */
    public Optional<ConversionObstacle> run(YearMonth bill, EarlyEnd end, LocalDate today) {
        return ledger.edit(Edit.INSTALMENTS_SETTLED, bill.toString(), () -> {
            Contracts contracts = store.all();
            Optional<BillConversion> meant = converted(contracts, bill)
                    .filter(conversion -> !end.on().isAfter(today) && isRunning(conversion, end.on(), contracts));
            meant.ifPresent(conversion -> replace(conversion.ending(Optional.of(end))));
            return meant.isPresent() ? Optional.empty() : Optional.of(ConversionObstacle.NOTHING_TO_SETTLE);
        });
    }

    /** Lets the terms of a bill go on again; false when they were not settled. */
    public boolean undo(YearMonth bill) {
        return ledger.edit(Edit.SETTLEMENT_FORGOTTEN, bill.toString(), () -> {
            Optional<BillConversion> ended = converted(store.all(), bill)
                    .filter(conversion -> conversion.ended().isPresent());
            ended.ifPresent(conversion -> replace(conversion.ending(Optional.empty())));
            return ended.isPresent();
        });
    }

    private static Optional<BillConversion> converted(Contracts contracts, YearMonth bill) {
        return contracts.conversions().stream()
                .filter(conversion -> conversion.bill().equals(bill))
                .findFirst();
    }

    private static boolean isRunning(BillConversion conversion, LocalDate day, Contracts contracts) {
        return conversion.way() instanceof Instalments way
                && !day.isBefore(conversion.on())
                && contracts
                        .huabeiOrUsual()
                        .cycles()
                        .statementIn(conversion.bill().plusMonths(way.terms()))
                        .map(Statement::issued)
                        .filter(day::isBefore)
                        .isPresent();
    }

    private void replace(BillConversion conversion) {
        store.remove(conversion.bill());
        store.keep(conversion);
    }
}
