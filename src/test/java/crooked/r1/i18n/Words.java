package crooked.r1.i18n;

/** Straight. */
public final class Words {
    public static String of(String key) {
        return key;
    }
}
