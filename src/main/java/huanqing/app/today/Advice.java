package huanqing.app.today;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import java.util.Comparator;
import java.util.Optional;

/**
 * The one step that helps most today. What is overdue goes first, for it grows daily and is reported; then rows that the
 * ledger lacks since more than a month, for without them all else is a guess; then a fact that is missing about the next
 * due; then the money for it, which has to lie ready before the deduction; then other missing facts.
 *
 * @param due the due that the step is about; empty where it is about none
 * @param product the product that the step is about; empty where it is about none
 */
public record Advice(Kind kind, Optional<Due> due, Optional<Product> product) {
    private static final int STALE_DAYS = 31;

    /** What to do. */
    public enum Kind {
        PAY_OVERDUE,
        /** The ledger ends more than {@value #STALE_DAYS} days ago: import a newer statement. */
        IMPORT_NEWER,
        /** The next due's sum is unknown: type what Alipay shows. */
        ENTER_DUE,
        PUT_MONEY_IN_PLACE,
        /** What is owed on a product is unknown: type what Alipay shows. */
        ENTER_OPENING,
        NOTHING
    }

    public static Advice of(TodayView view) {
        return first(view, DueState.OVERDUE)
                .map(due -> about(Kind.PAY_OVERDUE, due))
                .or(() -> isStale(view) ? Optional.of(about(Kind.IMPORT_NEWER)) : Optional.empty())
                .or(() -> first(view, DueState.OPEN)
                        .map(due -> about(due.total().isEmpty() ? Kind.ENTER_DUE : Kind.PUT_MONEY_IN_PLACE, due)))
                .or(() -> unknownProduct(view)
                        .map(product -> new Advice(Kind.ENTER_OPENING, Optional.empty(), Optional.of(product))))
                .orElseGet(() -> about(Kind.NOTHING));
    }

    private static boolean isStale(TodayView view) {
        return view.knownUntil()
                .filter(last -> last.isBefore(view.today().minusDays(STALE_DAYS)))
                .isPresent();
    }

    private static Advice about(Kind kind) {
        return new Advice(kind, Optional.empty(), Optional.empty());
    }

    private static Advice about(Kind kind, Due due) {
        return new Advice(kind, Optional.of(due), Optional.of(due.product()));
    }

    private static Optional<Due> first(TodayView view, DueState state) {
        return view.next().stream().filter(due -> due.state() == state).min(Comparator.comparing(Due::adjusted));
    }

    private static Optional<Product> unknownProduct(TodayView view) {
        if (view.owedHuabei().isEmpty() && !view.unused().contains(Product.HUABEI)) {
            return Optional.of(Product.HUABEI);
        }
        boolean lacksJiebei = view.owedJiebei().isEmpty() && !view.unused().contains(Product.JIEBEI);
        return lacksJiebei ? Optional.of(Product.JIEBEI) : Optional.empty();
    }
}
