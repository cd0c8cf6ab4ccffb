package huanqing.app.linkage;

import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;

/** Port: keeps what the person confirms. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface FactStore extends ConfirmedFacts {
    /** Puts this word in the place of the one before. */
    void say(Aspect aspect, PersonsWord word);

    /** Forgets the word, if there is one; what the rows show counts again. */
    void forget(Aspect aspect);

    void sayOpenLenders(int count);

    void forgetOpenLenders();
}
