package huanqing.domain.linkage.structure;

import huanqing.domain.ledger.EntryId;
import java.util.List;

/**
 * One reason for a standing.
 *
 * @param rows how many rows show it
 * @param newest the newest of them, at most {@value #SHOWN}
 * @param names the lenders that rows name, in alphabetical order, or the person's grounds; empty for other kinds
 */
public record Evidence(EvidenceKind kind, int rows, List<EntryId> newest, List<String> names) {
    public static final int SHOWN = 20;

    static Evidence saidByUser(PersonsWord word) {
        List<String> grounds = word.grounds().isEmpty() ? List.of() : List.of(word.grounds());
        return new Evidence(EvidenceKind.SAID_BY_USER, 0, List.of(), grounds);
    }
}
