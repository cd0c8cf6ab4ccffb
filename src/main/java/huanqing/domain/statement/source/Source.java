package huanqing.domain.statement.source;

import java.util.Set;

/**
 * Where a row comes from.
 *
 * @param layout the layout's name as the facts of a statement have it; for a mapped table it names the mapping, so that
 *     two banks' rows are never taken for one another. Examples: {@code alipay-app-2023}, {@code wechat}, {@code
 *     table-6f1d2a9c0b3e4f57}
 * @param unstated what the file has no column for: there a blank says nothing, elsewhere it says that there is nothing
 */
public record Source(Issuer issuer, String layout, Set<WordingPart> unstated) {
    /** What rows have that say nothing else. */
    public static final Source ALIPAY = new Source(Issuer.ALIPAY, "", Set.of());

    /** How the layouts of mapped tables begin. */
    public static final String TABLE_PREFIX = "table-";

    /** The source that a layout's name stands for; a name that is not known, or blank, is Alipay's. */
    public static Source of(String layout) {
        if (layout.equals("wechat")) {
            return new Source(Issuer.WECHAT, layout, Set.of());
        }
        if (layout.equals("alipay-cashbook")) {
            return new Source(Issuer.CASHBOOK, layout, Set.of());
        }
        return new Source(layout.startsWith(TABLE_PREFIX) ? Issuer.TABLE : Issuer.ALIPAY, layout, Set.of());
    }

    /** The same source in a file that has no columns for these. */
    public Source without(Set<WordingPart> missing) {
        return new Source(issuer, layout, Set.copyOf(missing));
    }
}
