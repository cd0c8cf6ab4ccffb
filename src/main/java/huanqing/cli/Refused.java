package huanqing.cli;

/** Thrown by a command that cannot do what was asked: its message is the one sentence for the person. Exit code 1. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
