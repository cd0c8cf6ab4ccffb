package huanqing.app.limit;

import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.LimitUse;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.List;

/**
 * One product's limit on a day.
 *
 * @param inForce one a lender, Ant's first
 * @param history every statement, newest first, with those that are still to come
 * @param use of all lenders together: one bill and one list of loans do not tell whose money was used
 */
public record LimitView(
        Product product, LocalDate today, List<LimitChange> inForce, List<LimitChange> history, LimitUse use) {}
