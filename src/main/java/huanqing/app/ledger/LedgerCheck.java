package huanqing.app.ledger;

import java.util.List;

/**
 * What a look at the ledger file found.
 *
 * @param schema the file's schema number
 * @param findings what the database says is broken, in its own words; empty when the file is sound
 */
public record LedgerCheck(int schema, long entries, long batches, List<String> findings) {
    public boolean ok() {
        return findings.isEmpty();
    }
}
