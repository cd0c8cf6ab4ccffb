package huanqing.domain.credit;

/** Who says what a due amounts to. What Alipay shows overrides what is computed; the person overrides both. */
public enum DueSource {
    COMPUTED,
    STATEMENT,
    USER
}
