package huanqing;

import static huanqing.ImportedFiles.app;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.review.AnswerReview;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.rows.FileRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the person said of a row belongs to the row, whichever imports come and go. */
class AnswersComeBackTest {
    private static final FileRow SHARED = FileRow.of("S1").yuan("100.00").by("账户余额&花呗");
    private static final String FILE = app("07-01", SHARED);

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void import_undo_and_import_again_is_the_same_state() {
        files.take(FILE);
        answer();
        List<String> answered = files.said();
        files.undo(1);
        assertEquals(List.of(), files.said());
        files.take(FILE);
        assertEquals(answered, files.said());
        files.undo(2);
        files.take(FILE);
        assertEquals(answered, files.said());
        review().takeBack(files.entries().get(0).id());
        files.undo(3);
        files.take(FILE);
        assertEquals(List.of("10000 REVIEW"), amounts());
    }

    @Test
    void a_later_closing_wins_over_what_was_said_of_the_purchase() {
        files.take(FILE);
        answer();
        assertEquals(List.of("6000 BOOKED"), amounts());
        files.take(app("08-01", SHARED.status("交易关闭").by("")));
        assertEquals(List.of("10000 NO_EFFECT"), amounts());
        files.undo(2);
        assertEquals(List.of("6000 BOOKED"), amounts());
    }

    @Test
    void a_purchase_that_was_paid_and_closed_keeps_its_share() {
        files.take(FILE);
        answer();
        files.take(app("08-01", SHARED.status("交易关闭")));
        assertEquals(List.of("6000 REVERSED"), amounts());
    }

    private void answer() {
        review().answer(files.entries().get(0).id(), ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(6_000)));
    }

    private AnswerReview review() {
        return files.ledger.statements().answerReview();
    }

    private List<String> amounts() {
        return files.said(entry -> entry.amount().fen() + " " + entry.meaning().state());
    }
}
