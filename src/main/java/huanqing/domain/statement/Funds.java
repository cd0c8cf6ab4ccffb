package huanqing.domain.statement;

/**
 * 资金状态 of the web export: what the money of a row did. The app's exports have no such column and are {@link
 * #UNSTATED}; there a blank payment method is what tells an unpaid order from a paid one.
 */
public enum Funds {
    UNSTATED,
    /** The column is there and blank: no money moved. */
    NONE,
    /** 已支出. */
    OUT,
    /** 已收入. */
    IN,
    /** 待支出, 待收入: not yet moved. */
    EXPECTED,
    /** 资金转移: between the person's own accounts. */
    MOVED,
    /** 冻结. */
    FROZEN;

    /** Reads the column's text, which is already trimmed; an unknown word counts as unstated, never as paid. */
    public static Funds of(String text) {
        return switch (text) {
            case "" -> NONE;
            case "已支出" -> OUT;
            case "已收入" -> IN;
            case "待支出", "待收入" -> EXPECTED;
            case "资金转移" -> MOVED;
            case "冻结" -> FROZEN;
            default -> UNSTATED;
        };
    }
}
