package huanqing.ui.review;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.ui.fx.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.util.StringConverter;

/** What the screen says of a row, of the row it may be the same money as, and of the answers. */
final class RowWords extends StringConverter<ReviewAnswer> {
    private final Words words;

    RowWords(Words words) {
        this.words = words;
    }

    /** How many rows wait; "" for none, and while those are shown that were answered. */
    StringBinding waiting(ObservableList<Entry> rows, ObservableBooleanValue answered) {
        return Bindings.createStringBinding(
                () -> answered.get() || rows.isEmpty() ? "" : words.text("sidebar.waiting", rows.size()),
                rows,
                answered);
    }

    /** Who was paid and what for, or the one of the two that the row says. */
    String whoAndWhat(Entry entry) {
        if (entry.wording().counterparty().isEmpty()) {
            return entry.wording().text();
        }
        return words.text(
                "imports.who-and-what",
                entry.wording().counterparty(),
                entry.wording().text());
    }

    String partner(Entry other) {
        return words.text(
                "review.partner",
                words.dateTime(other.at()),
                whoAndWhat(other),
                other.wording().method(),
                words.money(other.amount()));
    }

    String question(Entry entry) {
        return words.name(entry.meaning().reason());
    }

    String said(Entry entry) {
        if (entry.meaning().reason() == Reason.SAID_SAME_MONEY) {
            return words.name(Reason.SAID_SAME_MONEY);
        }
        return words.text(
                "review.said",
                words.name(entry.meaning().product()),
                words.name(entry.meaning().kind()));
    }

    @Override
    public String toString(ReviewAnswer value) {
        return value == null ? "" : words.name(value);
    }

    @Override
    public ReviewAnswer fromString(String typed) {
        throw new UnsupportedOperationException("the box is not for typing");
    }
}
