package huanqing.ui.fx;

/** How a page leads to another without knowing it. */
@FunctionalInterface
public interface Navigator {
    /** Opens the view of this key, e.g. {@code ledger}, or a due on its page, e.g. {@code huabei-2026-11}. */
    void open(String where);
}
