package huanqing.ui.shell;

/** Which ledger the window is open on: the person's own, or the demo's, which is a file apart. */
public interface Workspace {
    boolean isDemo();

    /** Opens the invented ledger in place of the person's own, which stays as it is. */
    void openDemo();

    /** Leaves the demo, whose ledger is thrown away. */
    void openOwn();
}
