package huanqing.cli.reserve;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.NoIncome;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.PastMonths;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The report in sentences. */
final class ReserveText {
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    ReserveText(Messages words) {
        this.words = words;
    }

    List<String> lines(ReserveReport report) {
        Money committed = report.committed().amount();
        add("reserve.cli.committed", yuan(committed), report.question().days());
        report.committed()
                .binding()
                .ifPresent(flow -> add("reserve.cli.binding", flow.on().toString(), name(flow)));
        report.futures().ifPresentOrElse(futures -> futures(report, futures), () -> young(report));
        report.noIncome().forEach(this::rung);
        if (report.noIncome().isEmpty()) {
            add("reserve.cli.nothing-at-hand");
        }
        return lines;
    }

    private void futures(ReserveReport report, Futures futures) {
        for (double share : Futures.CONFIDENCES) {
            ReserveQuantile quantile = futures.reserveAt(share);
            add("reserve.cli.at", percent(share), yuan(quantile.amount()), yuan(quantile.low()), yuan(quantile.high()));
        }
        futures.present().ifPresent(present -> add("reserve.cli.coverage", percent(present.coverage())));
        if (report.backtest().of() > 0) {
            add(
                    "reserve.cli.backtest",
                    percent(report.question().confidence()),
                    report.backtest().covered(),
                    report.backtest().of());
        }
        add("reserve.cli.drawn", futures.past().count(), Futures.COUNT, String.valueOf(futures.seed()));
        lines.add(words.name(futures.income()));
    }

    private void young(ReserveReport report) {
        add("reserve.cli.young", report.past().count(), PastMonths.FEWEST);
        add(
                "reserve.cli.rule",
                yuan(report.rule().duesLow()),
                yuan(report.rule().duesHigh()),
                yuan(report.rule().spendingLow()),
                yuan(report.rule().spendingHigh()));
    }

    private void rung(NoIncome rung) {
        rung.firstFailing()
                .ifPresentOrElse(
                        due -> add("reserve.cli.fails", rung.months(), due.on().toString(), name(due)),
                        () -> add("reserve.cli.carries", rung.months()));
    }

    private String name(CashFlow flow) {
        return flow.due().map(this::name).orElse(flow.label());
    }

    private String name(DueId due) {
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

    private void add(String key, Object... arguments) {
        lines.add(words.text(key, arguments));
    }

    private static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
