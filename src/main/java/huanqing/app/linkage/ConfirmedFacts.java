package huanqing.app.linkage;

import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import java.util.Map;
import java.util.Optional;

/**
 * Port: what the person has confirmed beyond rows and contracts; what is missing is unknown. Only to be used inside a
 * {@link huanqing.app.UnitOfWork}.
 */
public interface ConfirmedFacts {
    /** For a person who has confirmed nothing. */
    ConfirmedFacts NONE = new ConfirmedFacts() {
        @Override
        public Map<Aspect, PersonsWord> standings() {
            return Map.of();
        }

        @Override
        public Optional<Integer> openLenders() {
            return Optional.empty();
        }
    };

    /** What is separate and what is shared, in the person's own word. */
    Map<Aspect, PersonsWord> standings();

    /** How many lenders, of all kinds, have an open balance. */
    Optional<Integer> openLenders();
}
