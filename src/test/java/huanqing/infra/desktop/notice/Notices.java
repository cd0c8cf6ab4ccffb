package huanqing.infra.desktop.notice;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notices for the tests of this package, and words for them that are hard on every kind of quoting. */
final class Notices {
    private Notices() {}

    static Notice due() {
        return of(Subject.Kind.DUE, "huabei-2026-11");
    }

    static Notice of(Subject.Kind kind, String name) {
        return new Notice(
                new Subject(kind, name),
                Stage.ahead(3),
                List.of(),
                Product.HUABEI,
                Optional.of(Money.ofFen(123_456)),
                true,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 17).atTime(9, 0),
                LocalDate.of(2026, 11, 17).atTime(9, 0));
    }

    static final class Text implements NoticeText {
        @Override
        public Lines of(Notice notice) {
            return new Lines("花呗 3 天后到期", "A & B <b>");
        }

        @Override
        public String label(Answer answer) {
            return answer + "!";
        }
    }
}
