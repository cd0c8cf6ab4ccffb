package huanqing.ui.fx;

/** Asks before something that the person may not have meant. An interface so that a test can answer. */
@FunctionalInterface
public interface Confirmation {
    /**
     * Whether to go on.
     *
     * @param action the words of the button that goes on, e.g. "Undo this import"
     */
    boolean ask(Words words, String question, String explanation, String action);
}
