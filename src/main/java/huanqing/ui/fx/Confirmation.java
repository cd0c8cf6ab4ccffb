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

    /**
     * Which of two ways to go, where not going on is a way too.
     *
     * @param otherwise the words of the other button, e.g. "Begin an empty ledger"
     * @return whether to go the first way
     */
    default boolean choose(Words words, String question, String explanation, String action, String otherwise) {
        return ask(words, question, explanation, action);
    }
}
