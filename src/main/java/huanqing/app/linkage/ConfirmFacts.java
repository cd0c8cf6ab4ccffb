package huanqing.app.linkage;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import java.util.Optional;

/** Keeps what the person knows of the two products' structure and of the number of their lenders. */
public final class ConfirmFacts {
    private final UnitOfWork ledger;
    private final FactStore store;

    public ConfirmFacts(UnitOfWork ledger, FactStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Says or changes something of an aspect; an empty word takes back what was said, and the rows count again. */
    public void structure(Aspect aspect, Optional<PersonsWord> word) {
        edit(
                Edit.STRUCTURE_SAID,
                () -> word.ifPresentOrElse(said -> store.say(aspect, said), () -> store.forget(aspect)));
    }

    /**
     * Says how many lenders of all kinds have an open balance; empty for unknown.
     *
     * @throws IllegalArgumentException for fewer than none
     */
    public void openLenders(Optional<Integer> count) {
        if (count.filter(number -> number < 0).isPresent()) {
            throw new IllegalArgumentException("fewer than no lenders");
        }
        edit(Edit.LENDERS_SAID, () -> count.ifPresentOrElse(store::sayOpenLenders, store::forgetOpenLenders));
    }

    private void edit(Edit edit, Runnable change) {
        ledger.edit(edit, () -> {
            change.run();
            return null;
        });
    }
}
