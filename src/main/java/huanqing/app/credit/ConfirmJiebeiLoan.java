package huanqing.app.credit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a Jiebei loan that the person confirmed, or takes it away again. */
public final class ConfirmJiebeiLoan {
    private final UnitOfWork ledger;
    private final ContractStore store;
    private final EntryStore entries;

    public ConfirmJiebeiLoan(UnitOfWork ledger, ContractStore store, EntryStore entries) {
        this.ledger = ledger;
        this.store = store;
        this.entries = entries;
    }

    /** Adds the loan, tied to the row of the same day and sum that no other loan is tied to, where there is one. */
    public Loan run(JiebeiContract contract) {
        return ledger.edit(Edit.LOAN_ADDED, contract.start().toString(), () -> {
            JiebeiContract tied = contract.drawdown().isPresent()
                    ? contract
                    : drawdown(contract).map(contract::paidOutBy).orElse(contract);
            return new Loan(store.add(tied), tied);
        });
    }

    /** Takes a loan away; false when there is none of that name. */
    public boolean remove(LoanId loan) {
        return ledger.edit(Edit.LOAN_REMOVED, startOf(loan), () -> store.remove(loan));
    }

    private String startOf(LoanId id) {
        return ledger.read(store::all).loans().stream()
                .filter(loan -> loan.id().equals(id))
                .map(loan -> loan.contract().start().toString())
                .findFirst()
                .orElse("");
    }

    private Optional<EntryId> drawdown(JiebeiContract contract) {
        Set<EntryId> taken = store.all().loans().stream()
                .flatMap(loan -> loan.contract().drawdown().stream())
                .collect(Collectors.toSet());
        return entries.ofProduct(Product.JIEBEI).stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.DRAWDOWN)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> entry.amount().equals(contract.principal()))
                .filter(entry -> entry.at().toLocalDate().equals(contract.start()))
                .map(Entry::id)
                .filter(id -> !taken.contains(id))
                .findFirst();
    }
}
