package huanqing.ui.imports;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.StatementFacts;
import huanqing.ui.fx.Words;

/** What a statement says of itself, in one line. */
public final class Facts {
    private Facts() {}

    static String told(StatementFacts facts, int rows, Words words) {
        String range = range(facts, words);
        return range.isEmpty()
                ? words.text("imports.facts-without-range", rows)
                : words.text("imports.facts", rows, range);
    }

    /** Who was paid and what for, or the one of the two that the row says. */
    static String whoAndWhat(Wording wording, Words words) {
        boolean both = !wording.counterparty().isEmpty() && !wording.text().isEmpty();
        return both
                ? words.text("imports.who-and-what", wording.counterparty(), wording.text())
                : wording.counterparty() + wording.text();
    }

    /** From the first day to the last, or "" when the statement does not say. */
    public static String range(StatementFacts facts, Words words) {
        if (facts.from().isEmpty() || facts.to().isEmpty()) {
            return "";
        }
        return words.text(
                "imports.range",
                words.date(facts.from().get().toLocalDate()),
                words.date(facts.to().get().toLocalDate()));
    }
}
