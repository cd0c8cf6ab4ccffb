package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Tells whether two statements are of one Alipay account without keeping the account: a digest salted with random bytes
 * of this ledger, so that neither the account nor its likeness in another ledger can be read from the file.
 */
final class AccountFingerprints {
    private static final int SALT_BYTES = 16;

    private final Database database;

    AccountFingerprints(Database database) {
        this.database = database;
    }

    void note(BatchId batch, String account) {
        database.statements().change("UPDATE batch SET account = ? WHERE id = ?", of(account), batch.value());
    }

    /** Whether the ledger knows accounts, and this batch's is none of them. */
    boolean isStranger(BatchId batch) {
        return database.statements()
                .one(
                        "SELECT count(*) > 0 AND sum(theirs.account = mine.account) = 0 FROM batch mine JOIN batch theirs"
                                + " ON theirs.id <> mine.id AND theirs.undone_at IS NULL AND theirs.account IS NOT NULL"
                                + " WHERE mine.id = ? AND mine.account IS NOT NULL",
                        row -> row.getBoolean(1),
                        batch.value())
                .orElse(false);
    }

    private byte[] of(String account) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt());
            return digest.digest(account.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private byte[] salt() {
        return database.statements()
                .one("SELECT salt FROM account_salt", row -> row.getBytes(1))
                .orElseGet(this::freshSalt);
    }

    private byte[] freshSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        database.statements().change("INSERT INTO account_salt (salt) VALUES (?)", salt);
        return salt;
    }
}
