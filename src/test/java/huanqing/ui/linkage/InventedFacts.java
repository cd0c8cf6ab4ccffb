package huanqing.ui.linkage;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.app.linkage.ConfirmFacts;
import huanqing.app.linkage.FactStore;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Facts that last as long as a test. */
final class InventedFacts implements FactStore, UnitOfWork {
    private final Map<Aspect, PersonsWord> words = new EnumMap<>(Aspect.class);
    private Optional<Integer> lenders = Optional.empty();

    ConfirmFacts confirm() {
        return new ConfirmFacts(this, this);
    }

    @Override
    public Map<Aspect, PersonsWord> standings() {
        return words;
    }

    @Override
    public Optional<Integer> openLenders() {
        return lenders;
    }

    @Override
    public void say(Aspect aspect, PersonsWord word) {
        words.put(aspect, word);
    }

    @Override
    public void forget(Aspect aspect) {
        words.remove(aspect);
    }

    @Override
    public void sayOpenLenders(int count) {
        lenders = Optional.of(count);
    }

    @Override
    public void forgetOpenLenders() {
        lenders = Optional.empty();
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T edit(Edit edit, String about, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T rehearse(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }
}
