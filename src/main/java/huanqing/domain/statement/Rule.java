package huanqing.domain.statement;

import huanqing.domain.ledger.Meaning;
import java.util.Optional;

/** One step of the classification: it gives its one verdict, or passes the row on to the next rule. */
@FunctionalInterface
interface Rule {
    Optional<Meaning> judge(Clues clues);
}
