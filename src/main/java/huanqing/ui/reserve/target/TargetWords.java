package huanqing.ui.reserve.target;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.NoIncome;
import huanqing.domain.reserve.ReserveLight;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.PastMonths;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** The reserve page's sentences. */
final class TargetWords {
    private final Words words;

    TargetWords(Words words) {
        this.words = words;
    }

    /** Whether the ledger is empty of all that a reserve could be for. */
    static boolean isNothingKnown(ReserveReport report) {
        return report.past().first().isEmpty()
                && report.dated().dues().isEmpty()
                && report.dated().unknown().isEmpty();
    }

    String target(ReserveReport report, Optional<ReserveQuantile> target) {
        if (isNothingKnown(report)) {
            return words.text("format.unknown");
        }
        return target.map(quantile -> words.money(quantile.amount()))
                .orElseGet(() -> words.text(
                        "reserve.rule.range",
                        words.money(report.rule().duesLow()),
                        words.money(report.rule().duesHigh())));
    }

    String targetDetail(ReserveReport report, Optional<ReserveQuantile> target, int permille) {
        if (isNothingKnown(report)) {
            return words.text("reserve.nothing-known");
        }
        if (target.isEmpty()) {
            return words.text("reserve.young", report.past().count(), PastMonths.FEWEST);
        }
        String interval = words.text(
                "reserve.target.detail",
                share(permille / 1000.0),
                words.money(target.get().low()),
                words.money(target.get().high()));
        return interval + gap(report, target.get().amount());
    }

    private String gap(ReserveReport report, Money target) {
        return report.gap(target)
                .map(gap -> gap.isZero() ? words.text("reserve.gap.none") : words.text("reserve.gap", words.money(gap)))
                .orElseGet(() -> words.text("reserve.gap.unknown"));
    }

    /** What is certain, as far as its sum is known; never nothing where a due's sum is not. */
    String committed(ReserveReport report) {
        Money amount = report.committed().amount();
        if (report.dated().unknown().isEmpty() && !isNothingKnown(report)) {
            return words.money(amount);
        }
        return amount.isPositive()
                ? words.text("reserve.committed.at-least", words.money(amount))
                : words.text("format.unknown");
    }

    String committedDetail(ReserveReport report) {
        int unknown = report.dated().unknown().size();
        if (isNothingKnown(report)) {
            return words.text("reserve.nothing-known");
        }
        if (unknown > 0 && report.committed().binding().isEmpty()) {
            return words.text("reserve.committed.known-none", unknown);
        }
        String gap = gap(report, report.committed().amount());
        return report.committed()
                        .binding()
                        .map(flow -> words.text("reserve.committed.binding", words.date(flow.on()), name(flow)))
                        .orElseGet(() -> words.text("reserve.committed.none"))
                + gap;
    }

    String coverage(ReserveReport report) {
        return report.futures()
                .flatMap(Futures::present)
                .map(present -> share(present.coverage()))
                .orElseGet(() -> words.text("format.unknown"));
    }

    String coverageDetail(ReserveReport report) {
        if (report.futures().isEmpty()) {
            return words.text("reserve.coverage.young");
        }
        Optional<Futures.Present> present = report.futures().flatMap(Futures::present);
        if (present.isEmpty()) {
            return words.text("reserve.coverage.unknown");
        }
        return present.get().failing().isEmpty()
                ? words.text("reserve.coverage.never")
                : words.text(
                        "reserve.coverage.first",
                        words.date(present.get().failing().firstKey()),
                        words.date(usual(present.get())));
    }

    /** The day by which half of the futures that fail have failed. */
    private static LocalDate usual(Futures.Present present) {
        int all =
                present.failing().values().stream().mapToInt(Integer::intValue).sum();
        int seen = 0;
        for (LocalDate day : present.failing().keySet()) {
            seen += present.failing().get(day);
            if (2 * seen >= all) {
                return day;
            }
        }
        return present.failing().lastKey();
    }

    String rung(NoIncome rung) {
        return rung.firstFailing()
                .map(due -> words.text(
                        "reserve.ladder.fails",
                        words.date(due.on()),
                        due.due().map(id -> words.name(id.product())).orElse(due.label())))
                .orElseGet(() -> words.text("reserve.ladder.carries"));
    }

    Label light(ReserveLight light) {
        return switch (light) {
            case UNKNOWN -> Chip.of("fth-help-circle", words.name(light), "");
            case SHORT -> Chip.of("fth-alert-triangle", words.name(light), "attention");
            case LOW -> Chip.of("fth-alert-circle", words.name(light), "attention");
            case ENOUGH_FOR_KNOWN -> Chip.of("fth-help-circle", words.name(light), "");
            case ENOUGH -> Chip.of("fth-check-circle", words.name(light), "good");
        };
    }

    /** What the figures at a confidence rest on. */
    List<String> assumptions(ReserveReport report) {
        List<String> lines = new ArrayList<>();
        report.past()
                .first()
                .ifPresent(first -> lines.add(words.text(
                        "reserve.basis.months",
                        words.longMonth(first),
                        words.longMonth(first.plusMonths(report.past().count() - 1L)),
                        report.past().count())));
        report.futures().ifPresent(futures -> {
            lines.add(words.text(
                    "reserve.basis.drawn", Futures.COUNT, report.question().days(), String.valueOf(futures.seed())));
            lines.add(words.name(futures.income()));
        });
        lines.add(words.text("reserve.basis.stretched"));
        lines.addAll(certain(report));
        return lines;
    }

    /** What none of the figures can know. */
    String unsure(ReserveReport report) {
        List<String> lines = new ArrayList<>();
        if (!report.dated().unknown().isEmpty()) {
            lines.add(
                    words.text("reserve.basis.unknown", report.dated().unknown().size()));
        }
        if (report.unconfirmedLoans()) {
            lines.add(words.text("reserve.basis.unconfirmed"));
        }
        return String.join("\n", lines);
    }

    /** What the exact figures rest on. */
    List<String> certain(ReserveReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("reserve.basis.committed", report.dated().dues().size()));
        lines.add(report.dated()
                .calendar()
                .cash()
                .map(cash -> words.text("reserve.basis.cash", words.money(cash)))
                .orElseGet(() -> words.text("reserve.basis.cash-unknown")));
        unsure(report).lines().forEach(lines::add);
        lines.add(words.text("reserve.basis.not-counted"));
        return lines;
    }

    String name(CashFlow flow) {
        return flow.due().map(this::name).orElse(flow.label());
    }

    String name(DueId due) {
        YearMonth month = due.month();
        String year = String.valueOf(month.getYear());
        int number = month.getMonthValue();
        return due.product() == Product.HUABEI
                ? words.text("label.bill", year, number)
                : words.text(
                        "label.loans",
                        year,
                        number,
                        due.day().map(LocalDate::getDayOfMonth).orElseThrow());
    }

    /** 62%, 0.4%; never 0% or 100% for what is not certain. */
    String share(double share) {
        if (share > 0 && share < 0.001) {
            return words.text("reserve.share.under", "0.1%");
        }
        if (share < 1 && share > 0.999) {
            return words.text("reserve.share.over", "99.9%");
        }
        boolean isFine = share < 0.1 || share > 0.99;
        return words.percent(BigDecimal.valueOf(share), isFine ? 1 : share * 1000 % 10 == 0 ? 0 : 1);
    }
}
