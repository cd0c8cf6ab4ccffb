package huanqing.app.credit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.huabei.CycleChange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the Huabei contract that the person confirmed. */
public final class ConfirmHuabeiContract {
    private final UnitOfWork ledger;
    private final ContractStore store;

    public ConfirmHuabeiContract(UnitOfWork ledger, ContractStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** The contract in force: the confirmed one, else the usual one. */
    public HuabeiContract present() {
        return ledger.read(store::all).huabeiOrUsual();
    }

    /** Puts a whole contract in the place of the one before. */
    public void run(HuabeiContract contract) {
        ledger.edit(Edit.HUABEI_CONTRACT, () -> {
            store.keep(contract);
            return contract;
        });
    }

    /** Adds a change of the bill and due day to the contract in force; bills issued before it keep their days (H1). */
    public void change(CycleChange change) {
        HuabeiContract now = present();
        List<CycleChange> changes = Stream.concat(
                        now.changes().stream().filter(before -> !before.from().equals(change.from())),
                        Stream.of(change))
                .sorted(Comparator.comparing(CycleChange::from))
                .toList();
        run(new HuabeiContract(now.first(), changes, now.settings()));
    }
}
