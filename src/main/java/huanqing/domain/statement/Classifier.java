package huanqing.domain.statement;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a statement row means, by the eleven steps of the facts (statement formats 2.8), the first that matches. It looks
 * at one row alone; what is not known for certain is {@link EntryState#REVIEW}, never a guess. Example: 支出, 花呗&红包, 1.44,
 * 交易成功 is a booked purchase on Huabei; 信用借还, 花呗自动还款, 还款失败 is a failed repayment that moves nothing.
 */
public final class Classifier {
    private static final List<Rule> RULES = Stream.of(
                    FlowRules.BEFORE_CREDIT, CreditRules.IN_ORDER, FlowRules.AFTER_CREDIT)
            .flatMap(List::stream)
            .toList();
    private static final Meaning UNKNOWN =
            Meaning.of(Product.NONE, EntryKind.UNKNOWN, EntryState.REVIEW, Reason.UNKNOWN_DIRECTION);

    private Classifier() {}

    /** The row's meaning; every row has one. */
    public static Meaning meaningOf(StatementRow row) {
        Clues clues = new Clues(row);
        Meaning body = bodyOf(clues);
        return Evidence.of(clues).map(evidence -> evidence.imposedOn(body)).orElse(body);
    }

    private static Meaning bodyOf(Clues clues) {
        for (Rule rule : RULES) {
            Optional<Meaning> verdict = rule.judge(clues);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return UNKNOWN;
    }
}
