package huanqing.app.statement.samemoney;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.samemoney.BankRow;
import huanqing.domain.statement.samemoney.WalletRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: rows of banks' files and of wallets' statements side by side. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface SameMoneyStore {
    /** Days, both included, of which all of Alipay's rows are in the ledger. */
    record Span(LocalDate from, LocalDate to) {}

    /**
     * A row of Alipay's cash book and a row of a statement of the same day, sum and direction.
     *
     * @param certain whether they agree in the minute, or in product and words; otherwise the person is asked
     */
    record ToldTwice(Entry book, Entry statement, boolean certain) {}

    /** The cash book's rows that the statements have as well, or may have, one to one. */
    List<ToldTwice> toldTwice();

    /** Whether imports of a bank's file and of a wallet's statement both stand; cheap, for most ledgers have one of the two. */
    boolean canMeet();

    /** Gives every row the meaning again that its own file gives it. */
    void lift();

    /** The wallets' rows about the days of the banks' rows, with an amount that one of those has. */
    List<WalletRow> walletRows();

    /** The banks' rows that have one of these amounts or name Alipay, and of which the person has said nothing else. */
    List<BankRow> bankRows(Set<Money> amounts);

    List<Span> daysOfAlipay();

    /** Lays a meaning over a bank's row, until {@link #lift}. */
    void lay(EntryId bank, Optional<EntryId> wallet, Meaning meaning);

    /** The person's answers for all rows of a likeness, see {@link ReviewAnswer#likeness}. */
    Map<String, ReviewAnswer> rules();

    /** Gives a bank's row the meaning that the person said of all rows like it, as if it had been said of this one. */
    void answer(Entry bank, Meaning meaning);

    /** Keeps that the person takes a bank's row for the money of whatever row it meets. */
    void say(EntryId bank);

    void unsay(EntryId bank);

    Set<EntryId> said();
}
