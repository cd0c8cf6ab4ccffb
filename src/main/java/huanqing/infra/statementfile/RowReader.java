package huanqing.infra.statementfile;

import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.TimeText;
import huanqing.domain.statement.source.Source;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.NumberText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Makes one row of one line, or says why it cannot. */
final class RowReader implements Rows {
    private static final RowRepair.Outcome AMBIGUOUS =
            new RowRepair.Outcome.Misfits(RowProblem.Cause.COLUMNS_AMBIGUOUS);

    private final Header header;
    private final Source source;
    private final RowShape shape;
    private final RowRepair repair;
    private final Quotation quotation;

    RowReader(Header header, boolean plainAccounts) {
        this.header = header;
        this.source = header.source();
        this.shape = new RowShape(header, plainAccounts);
        this.repair = new RowRepair(header, shape);
        this.quotation = new Quotation(header, shape);
    }

    /**
     * Reads the text as one row: by the rules of RFC 4180 where it has quotes and these fit, else with quotes as letters. Where
     * cells fit by the rules and the quotes look put in or left over, the row is not given a second reading.
     */
    @Override
    public RowRepair.Outcome read(String text) {
        if (text.indexOf('"') < 0) {
            return repair.placed(Cells.split(text, header.separator()));
        }
        return byRules(text)
                .map(fits -> quotation.isInOrder(text, fits.cells()) ? fits : AMBIGUOUS)
                .orElseGet(() -> withQuotesAsLetters(text));
    }

    /** A separator inside quotes may then make up for one that is lost, so that nothing in the row may be doubtful. */
    private RowRepair.Outcome withQuotesAsLetters(String text) {
        RowRepair.Outcome outcome = repair.placed(Cells.split(text, header.separator()).stream()
                .map(Cells::unwrapped)
                .toList());
        boolean doubtful =
                outcome instanceof RowRepair.Outcome.Fits fits && !quotation.areLettersOfWords(text, fits.cells());
        return doubtful || outcome instanceof RowRepair.Outcome.Doubtful ? AMBIGUOUS : outcome;
    }

    @Override
    public Optional<RowRepair.Outcome> quoted(String text) {
        return byRules(text)
                .filter(fits -> quotation.isInOrder(text, fits.cells()))
                .map(fits -> fits);
    }

    private Optional<RowRepair.Outcome.Fits> byRules(String text) {
        return Cells.quoted(text, header.separator())
                .map(repair::placed)
                .filter(RowRepair.Outcome.Fits.class::isInstance)
                .map(RowRepair.Outcome.Fits.class::cast);
    }

    @Override
    public boolean isWhole(String text) {
        List<String> cells =
                Cells.quoted(text, header.separator()).orElseGet(() -> Cells.split(text, header.separator()));
        return cells.size() >= header.cells();
    }

    @Override
    public StatementRow row(int line, String raw, List<String> cells) {
        String paidAt = shape.cell(cells, Column.PAID_AT);
        LocalDateTime at = TimeText.read(paidAt)
                .or(() -> TimeText.read(shape.cell(cells, Column.TIME)))
                .orElseThrow();
        Money amount = ((AmountText.Exact) AmountText.read(shape.cell(cells, Column.AMOUNT))).money();
        return new StatementRow(line, raw, at, amount, wording(cells), funds(cells, paidAt), source, fee(cells));
    }

    private Wording wording(List<String> cells) {
        return new Wording(
                shape.cell(cells, Column.CATEGORY),
                shape.cell(cells, Column.COUNTERPARTY),
                shape.cell(cells, Column.TEXT),
                shape.cell(cells, Column.DIRECTION),
                shape.cell(cells, Column.METHOD),
                shape.cell(cells, Column.STATUS),
                NumberText.bare(shape.cell(cells, Column.ORDER)),
                NumberText.bare(shape.cell(cells, Column.MERCHANT_ORDER)),
                shape.cell(cells, Column.NOTE));
    }

    private Money fee(List<String> cells) {
        if (header.place(Column.FEE) < 0) {
            return Money.ZERO;
        }
        return AmountText.read(shape.cell(cells, Column.FEE)) instanceof AmountText.Exact exact
                ? exact.money()
                : Money.ZERO;
    }

    /** A web export without 资金状态 still has 付款时间, which only a paid row fills in. */
    private Funds funds(List<String> cells, String paidAt) {
        if (header.place(Column.FUNDS) >= 0) {
            return Funds.of(shape.cell(cells, Column.FUNDS));
        }
        if (header.place(Column.PAID_AT) >= 0) {
            return paidAt.isEmpty() ? Funds.NONE : Funds.OUT;
        }
        return Funds.UNSTATED;
    }
}
