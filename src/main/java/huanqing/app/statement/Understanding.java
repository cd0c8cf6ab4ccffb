package huanqing.app.statement;

import huanqing.app.statement.review.ReviewStore;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.meaning.RowMeaning;
import java.util.Map;
import java.util.function.Function;

/** How rows are understood: by the classification, and where that leaves a question open, by remembered answers. */
public final class Understanding {
    private final ReviewStore answers;

    public Understanding(ReviewStore answers) {
        this.answers = answers;
    }

    /** What each row of a file means, under the answers remembered now. */
    Function<StatementRow, Meaning> meanings() {
        Map<String, ReviewAnswer> remembered = answers.remembered();
        return row -> {
            Meaning meaning = RowMeaning.of(row);
            return meaning.state() == EntryState.REVIEW ? answered(row, meaning, remembered) : meaning;
        };
    }

    private static Meaning answered(StatementRow row, Meaning open, Map<String, ReviewAnswer> remembered) {
        ReviewAnswer answer = remembered.get(ReviewAnswer.likeness(open, row.wording()));
        return answer == null ? open : answer.applied(open);
    }
}
