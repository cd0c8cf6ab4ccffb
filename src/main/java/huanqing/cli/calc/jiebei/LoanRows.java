package huanqing.cli.calc.jiebei;

import huanqing.cli.calc.answer.Answer;
import huanqing.domain.credit.jiebei.LoanRow;
import java.util.List;

/** A schedule in its documented shape. */
final class LoanRows {
    private LoanRows() {}

    static List<Answer> of(List<LoanRow> rows) {
        return rows.stream().map(LoanRows::of).toList();
    }

    private static Answer of(LoanRow row) {
        return Answer.of("term", row.term())
                .with("due", row.due())
                .with("days", row.days())
                .with("principal", row.principal())
                .with("interest", row.interest())
                .with("total", row.total())
                .with("balance", row.balance());
    }
}
