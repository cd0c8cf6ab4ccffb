package huanqing.words;

import huanqing.app.report.Document;
import huanqing.app.report.Document.Block;
import huanqing.app.report.Document.Heading;
import huanqing.app.report.Document.Paragraph;
import huanqing.app.report.Document.Table;
import huanqing.app.report.PlanSheet;
import huanqing.app.report.PlanWording;
import huanqing.app.shortfall.FollowedPlan;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan for scarce cash: what to pay on which due on which day. */
public final class PlanPaper implements PlanWording {
    private static final String BILL = "huabei-";
    private static final String LOANS = "jiebei-";

    private final Messages words;
    private final Figures figures;

    public PlanPaper(Messages words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    @Override
    public Document paper(PlanSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.text(
                sheet.accepted() ? "plan.accepted" : "plan.cheapest",
                sheet.plan().acceptedOn().toString(),
                words.name(sheet.plan().strategy()))));
        blocks.add(new Paragraph(words.text(
                "plan.cost", figures.yuan(sheet.plan().cost()), sheet.plan().lateRecords())));
        blocks.add(new Heading(words.text("plan.payments")));
        blocks.add(
                sheet.payments().isEmpty()
                        ? new Paragraph(words.text("plan.none"))
                        : new Table(header(), rows(sheet), Set.of(2), false));
        blocks.add(new Heading(words.text("estate.notes")));
        blocks.add(new Paragraph(words.text("plan.note.due")));
        blocks.add(new Paragraph(words.text("plan.note.borrowing")));
        return new Document(
                words.text("plan.title"),
                words.text("estate.as-of", sheet.today().toString()),
                blocks);
    }

    @Override
    public List<List<String>> table(PlanSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("plan.day", "plan.due", "report.yuan", "plan.step", "plan.done")
                .map(key -> words.text(key))
                .toList());
        sheet.payments()
                .forEach(payment -> rows.add(row(
                        payment,
                        BigDecimal.valueOf(payment.payment().amount().fen(), 2).toPlainString())));
        return rows;
    }

    private List<String> header() {
        return Stream.of("plan.day", "plan.due", "plan.amount", "plan.step", "plan.done")
                .map(key -> words.text(key))
                .toList();
    }

    private List<List<String>> rows(PlanSheet sheet) {
        return sheet.payments().stream()
                .map(payment -> row(payment, yuan(payment.payment().amount())))
                .toList();
    }

    private List<String> row(FollowedPlan.Intention intention, String amount) {
        return List.of(
                intention.payment().on().toString(),
                label(intention.payment().due()),
                amount,
                words.name(intention.payment().kind()),
                words.text(intention.isDone() ? "plan.is-done" : "plan.is-open"));
    }

    private String yuan(Money amount) {
        return figures.yuan(amount);
    }

    private String label(DueId due) {
        if (due.value().startsWith(BILL)) {
            YearMonth month = YearMonth.parse(due.value().substring(BILL.length()));
            return words.text("label.bill", String.valueOf(month.getYear()), month.getMonthValue());
        }
        if (!due.value().startsWith(LOANS)) {
            return due.value();
        }
        LocalDate day = LocalDate.parse(due.value().substring(LOANS.length()));
        return words.text("label.loans", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
