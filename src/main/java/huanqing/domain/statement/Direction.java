package huanqing.domain.statement;

/** 收/支: which way Alipay says that money went. The older app layout says 其他 where the newer says 不计收支. */
public enum Direction {
    OUT,
    IN,
    NEUTRAL,
    /** Nothing is written, as on the refund rows of the web export. */
    BLANK,
    /** A word that no known export uses. */
    UNKNOWN;

    public static Direction of(String text) {
        return switch (text) {
            case "支出" -> OUT;
            case "收入" -> IN;
            case "不计收支", "其他" -> NEUTRAL;
            case "" -> BLANK;
            default -> UNKNOWN;
        };
    }
}
