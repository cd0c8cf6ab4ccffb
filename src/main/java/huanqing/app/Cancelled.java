package huanqing.app;

/** Thrown by a use case that found its {@link Progress} cancelled; nothing of its work remains. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled by the user");
    }
}
