package huanqing.ui.fx;

/** How a page leads to another without knowing it. */
@FunctionalInterface
public interface Navigator {
    /** Opens the view of this key, e.g. {@code ledger}. */
    void open(String view);
}
