package huanqing.infra.statementfile.profile;

import java.util.Locale;
import java.util.Optional;

/** What a column of a statement can hold, as far as anybody asks. Profiles name them in lower camel case. */
public enum Column {
    TIME,
    PAID_AT,
    CATEGORY,
    COUNTERPARTY,
    ACCOUNT,
    TEXT,
    DIRECTION,
    AMOUNT,
    METHOD,
    STATUS,
    ORDER,
    MERCHANT_ORDER,
    NOTE,
    FEE,
    FUNDS;

    /** The column of a profile's key; empty for columns that only help to recognise the layout. */
    public static Optional<Column> named(String key) {
        String name = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
