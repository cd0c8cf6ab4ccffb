package huanqing.app.statement.review;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.app.statement.samemoney.SameMoneyStore;
import huanqing.app.statement.samemoney.SettleRows;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.meaning.RowMeaning;
import huanqing.domain.statement.source.Source;
import java.util.List;
import java.util.Optional;

/** Settles rows whose meaning waits for the person. */
public final class AnswerReview {
    private static final int ALL = Integer.MAX_VALUE;
    private static final List<Reason> ASKED_OF_TWO_FILES = List.of(Reason.PERHAPS_SAME_MONEY, Reason.NOT_IN_ALIPAY);

    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final ReviewStore answers;
    private final SameMoneyStore sameMoney;
    private final SettleRows others;

    public AnswerReview(
            UnitOfWork ledger, EntryStore entries, ReviewStore answers, SameMoneyStore sameMoney, SettleRows others) {
        this.ledger = ledger;
        this.entries = entries;
        this.answers = answers;
        this.sameMoney = sameMoney;
        this.others = others;
    }

    /** The rows that wait, newest first. */
    public List<Entry> waiting() {
        return ledger.read(() -> entries.page(EntryQuery.ALL.ofState(Optional.of(EntryState.REVIEW)), 0, ALL));
    }

    /** The rows that an answer settled, newest first. */
    public List<Entry> answered() {
        return ledger.read(answers::settled);
    }

    /**
     * Settles one row.
     *
     * @param share how much of its amount the answer is about; empty for all of it
     * @throws IllegalArgumentException when the share is negative or more than the row's amount
     */
    public void answer(EntryId id, ReviewAnswer answer, Optional<Money> share) {
        ledger.edit(Edit.ROW_ANSWERED, () -> {
            entries.find(id).ifPresent(entry -> say(entry, answer, share.orElse(entry.amount())));
            others.after();
            return null;
        });
    }

    /** Settles the row and every waiting row like it, and those of later imports; says how many wait no longer. */
    public int answerAllLike(EntryId id, ReviewAnswer answer) {
        return ledger.edit(Edit.ROWS_ANSWERED, () -> {
            Entry example = entries.find(id).orElseThrow();
            String likeness = ReviewAnswer.likeness(example.meaning(), example.wording());
            answers.remember(likeness, answer);
            List<Entry> like = waiting().stream()
                    .filter(entry -> ReviewAnswer.likeness(entry.meaning(), entry.wording())
                            .equals(likeness))
                    .toList();
            like.forEach(entry -> say(entry, answer, entry.amount()));
            others.after();
            return like.size();
        });
    }

    /** Puts a row back into the list, and forgets the rule that it was an example of. */
    public void takeBack(EntryId id) {
        ledger.edit(Edit.ANSWER_TAKEN_BACK, () -> {
            entries.find(id).ifPresent(this::unsay);
            others.after();
            return null;
        });
    }

    /** The other row of the money that a row tells, or may tell. */
    public Optional<Entry> partner(EntryId id) {
        return ledger.read(() -> entries.partner(id));
    }

    private void unsay(Entry entry) {
        if (entry.meaning().reason() == Reason.SAID_SAME_MONEY) {
            sameMoney.unsay(entry.id());
        } else if (entry.meaning().reason() == Reason.SAID_BY_USER) {
            Meaning open = RowMeaning.of(asRead(entry, answers.source(entry.id())));
            answers.unsay(entry.id(), open);
            answers.forget(ReviewAnswer.likeness(open, entry.wording()));
        }
        ASKED_OF_TWO_FILES.forEach(asked -> answers.forget(ReviewAnswer.likeness(asked, entry.wording())));
    }

    private void say(Entry entry, ReviewAnswer answer, Money amount) {
        if (amount.isNegative() || amount.compareTo(entry.amount()) > 0) {
            throw new IllegalArgumentException("a share must lie between nothing and the whole amount");
        }
        if (answer == ReviewAnswer.SAME_MONEY) {
            sameMoney.say(entry.id());
            return;
        }
        answers.say(entry.id(), answer.applied(entry.meaning()), amount);
    }

    private static StatementRow asRead(Entry entry, Source source) {
        return new StatementRow(
                entry.origin().line(), "", entry.at(), entry.amount(), entry.wording(), Funds.UNSTATED, source);
    }
}
