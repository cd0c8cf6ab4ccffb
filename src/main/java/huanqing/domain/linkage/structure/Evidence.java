package huanqing.domain.linkage.structure;

import huanqing.domain.ledger.EntryId;
import java.util.List;

/**
 * One reason for a standing.
 *
 * @param rows how many rows show it
 * @param newest the newest of them, at most {@value #SHOWN}
 * @param names the lenders that rows name, in alphabetical order; empty for other kinds
 */
public record Evidence(EvidenceKind kind, int rows, List<EntryId> newest, List<String> names) {
    public static final int SHOWN = 20;

    static Evidence saidByUser() {
        return new Evidence(EvidenceKind.SAID_BY_USER, 0, List.of(), List.of());
    }
}
