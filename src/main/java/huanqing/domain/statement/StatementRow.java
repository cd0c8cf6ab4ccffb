package huanqing.domain.statement;

import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.source.Source;
import java.time.LocalDateTime;

/**
 * One data row of a statement, read but not yet understood.
 *
 * @param line the 1-based line of the file on which the row starts
 * @param raw the row as it came, without its line end
 * @param at 交易时间, China time
 * @param amount 金额 in fen as printed (never negative in Alipay's exports)
 * @param funds 资金状态 of the web export, {@link Funds#UNSTATED} elsewhere
 * @param source whose statement it is from
 * @param fee 服务费 of the web export in fen, not yet taken off the amount; zero where there is none
 */
public record StatementRow(
        int line, String raw, LocalDateTime at, Money amount, Wording wording, Funds funds, Source source, Money fee) {
    /** A row without a fee. */
    public StatementRow(
            int line, String raw, LocalDateTime at, Money amount, Wording wording, Funds funds, Source source) {
        this(line, raw, at, amount, wording, funds, source, Money.ZERO);
    }

    /** A row of Alipay's. */
    public StatementRow(int line, String raw, LocalDateTime at, Money amount, Wording wording, Funds funds) {
        this(line, raw, at, amount, wording, funds, Source.ALIPAY);
    }

    /** A row of a layout of Alipay's without 资金状态. */
    public StatementRow(int line, String raw, LocalDateTime at, Money amount, Wording wording) {
        this(line, raw, at, amount, wording, Funds.UNSTATED);
    }
}
