package huanqing.app.statement.samemoney;

import huanqing.app.ledger.TypedEntries;
import java.util.List;

/** What follows for other rows from a change of some; to be called inside each {@link huanqing.app.UnitOfWork} of that kind. */
public final class SettleRows {
    private final MatchSameMoney sameMoney;
    private final TypedEntries typed;

    public SettleRows(MatchSameMoney sameMoney, TypedEntries typed) {
        this.sameMoney = sameMoney;
        this.typed = typed;
    }

    /** Before statements bring or lose rows. */
    public void before() {
        sameMoney.lift();
    }

    /** After rows have changed; says which rows of banks' files meet others. */
    public List<Met> after() {
        List<Met> met = sameMoney.match();
        typed.giveWay();
        return met;
    }
}
