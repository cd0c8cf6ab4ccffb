package huanqing.ui.shortfall;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.domain.shortfall.Unmeetable;
import huanqing.ui.fx.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How plans are told. */
final class PlanWords {
    private final Words words;

    PlanWords(Words words) {
        this.words = words;
    }

    String name(DueId due) {
        String year = String.valueOf(due.month().getYear());
        int month = due.month().getMonthValue();
        return due.product() == Product.HUABEI
                ? words.text("label.bill", year, month)
                : words.text(
                        "label.loans",
                        year,
                        month,
                        due.day().map(LocalDate::getDayOfMonth).orElseThrow());
    }

    String lastDay(RepaymentPlan plan) {
        return plan.lastDayOfDebt()
                .map(day -> words.text("shortfall.last-day", words.date(day)))
                .orElseGet(() -> words.text("shortfall.still-open"));
    }

    String late(RepaymentPlan plan) {
        return plan.lateRecords() == 0
                ? words.text("shortfall.no-late")
                : words.text("shortfall.late", plan.lateRecords());
    }

    String broken(Unmeetable broken) {
        return words.text("shortfall.broken", name(broken.due().id()), words.date(broken.by()));
    }

    String mended(Unmeetable broken) {
        return words.text("shortfall.mended", words.money(broken.missing()), words.date(broken.by()));
    }

    /** The plan's payments as a table, with its headings. */
    List<List<String>> table(RepaymentPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("shortfall.day", "shortfall.due", "report.yuan", "shortfall.why")
                .map(key -> words.text(key))
                .toList());
        plan.payments()
                .forEach(payment -> rows.add(List.of(
                        payment.on().toString(),
                        name(payment.due()),
                        BigDecimal.valueOf(payment.amount().fen(), 2).toPlainString(),
                        words.name(payment.kind()))));
        return rows;
    }
}
