package huanqing.app.scenario;

import huanqing.domain.scenario.Change;
import java.math.BigDecimal;
import java.util.List;

/** Scenarios that need no making. */
public enum ReadyMade {
    /** Huabei overdue for two months while Jiebei goes on: the shop owner's case. */
    SHOP_OWNER(new Change.HuabeiUnpaid(2)),
    /** A third of the income is missing for three months. */
    LESS_INCOME(new Change.LessIncome(new BigDecimal("0.3"), 3)),
    /** No income for three months. */
    NO_INCOME(new Change.LessIncome(BigDecimal.ONE, 3));

    private final List<Change> changes;

    ReadyMade(Change... changes) {
        this.changes = List.of(changes);
    }

    public List<Change> changes() {
        return changes;
    }
}
