package huanqing.ui.reserve.target;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.Backtest;
import huanqing.domain.reserve.futures.DueWarning;
import huanqing.domain.reserve.futures.FanDay;
import huanqing.domain.reserve.futures.Futures;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.outlook.FailingBars;
import huanqing.ui.chart.outlook.FanChart;
import huanqing.ui.chart.outlook.TrialBars;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The pictures: the balance ahead, the first failing day, and how earlier advice fared. */
public final class OutlookController {
    private static final int WEEK = 7;
    private static final double FAN_HEIGHT = 260;

    private final TargetViewModel model;
    private final Look look;
    private final ChartDesk desk;
    private final Words words;
    private final TargetWords say;
    private final ChartBasis rests;
    private final Basis fanBasis = new Basis();
    private final Basis failingBasis = new Basis();
    private final Basis backtestBasis = new Basis();

    @FXML
    private Node root;

    @FXML
    private ChartCard fan;

    @FXML
    private ChartCard failing;

    @FXML
    private ChartCard backtest;

    public OutlookController(TargetViewModel model, Look look, ChartDesk desk, Words words) {
        this.model = model;
        this.look = look;
        this.desk = desk;
        this.words = words;
        this.say = new TargetWords(words);
        this.rests = new ChartBasis(words);
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        Stream.of(fan, failing, backtest).forEach(card -> card.exportTo(desk, chartWords()));
        fan.pane().setPrefHeight(FAN_HEIGHT);
        foot(fan, fanBasis, "fanBasis");
        foot(failing, failingBasis, "failingBasis");
        foot(backtest, backtestBasis, "backtestBasis");
        WhileShown.of(root, () -> model.reportProperty()
                .subscribe(report -> {
                    root.setVisible(report.flatMap(ReserveReport::futures).isPresent());
                    report.ifPresent(this::show);
                })
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.reportProperty().get().ifPresent(this::show))));
    }

    private void foot(ChartCard card, Basis basis, String id) {
        basis.setId(id);
        basis.setText(words.text("reserve.basis"));
        basis.of(card.getTitle());
        card.setFoot(basis);
    }

    private ChartWords chartWords() {
        return new ChartWords(words.messages(), words.amountsHidden());
    }

    private void show(ReserveReport report) {
        Optional<Futures.Present> present = report.futures().flatMap(Futures::present);
        fan.show(new FanChart(
                chartWords(),
                report.dated().calendar().to(),
                present.map(found -> steps(report, found)).orElse(List.of()),
                present.map(found -> dues(found.warnings())).orElse(List.of())));
        fan.readingProperty().set(words.text(present.isPresent() ? "reserve.fan.reading" : "reserve.coverage.unknown"));
        failing.show(new FailingBars(
                chartWords(),
                present.map(found -> weeks(report, found.failing())).orElse(List.of())));
        failing.readingProperty().set(say.coverageDetail(report));
        backtest.show(new TrialBars(
                chartWords(),
                report.backtest().trials().stream()
                        .map(trial -> new TrialBars.Trial(
                                YearMonth.from(trial.on()),
                                trial.advised().fen(),
                                trial.needed().fen()))
                        .toList()));
        backtest.readingProperty().set(tested(report.backtest(), report));
        fanBasis.show(rests.fan(report));
        failingBasis.show(rests.failing(report));
        backtestBasis.show(rests.backtest(report));
    }

    /** Begins with today, on which all futures agree. */
    private static List<FanChart.Step> steps(ReserveReport report, Futures.Present present) {
        Money start = report.dated().calendar().atHand();
        List<FanChart.Step> steps = new ArrayList<>();
        steps.add(new FanChart.Step(report.today(), Collections.nCopies(FanDay.SHARES.size(), start.fen())));
        present.fan().stream()
                .filter(day -> !day.on().isAfter(report.dated().calendar().to()))
                .map(day -> new FanChart.Step(
                        day.on(), day.levels().stream().map(Money::fen).toList()))
                .forEach(steps::add);
        if (steps.size() > 1 && steps.get(1).on().equals(report.today())) {
            steps.remove(0);
        }
        return steps;
    }

    private List<FanChart.Due> dues(List<DueWarning> warnings) {
        return warnings.stream()
                .map(warning -> new FanChart.Due(
                        warning.on(),
                        words.name(warning.due().product()) + " " + words.monthAndDay(warning.on()),
                        words.text(
                                "reserve.fan.due",
                                say.name(warning.due()),
                                words.money(warning.likely()),
                                say.share(warning.failing()))))
                .toList();
    }

    private List<FailingBars.Bar> weeks(ReserveReport report, Map<LocalDate, Integer> failing) {
        LocalDate last = report.dated().calendar().to();
        List<FailingBars.Bar> bars = new ArrayList<>();
        for (LocalDate week = report.today(); !week.isAfter(last); week = week.plusDays(WEEK)) {
            LocalDate end = week.plusDays(WEEK - 1L);
            int count = 0;
            for (Map.Entry<LocalDate, Integer> day : failing.entrySet()) {
                count += day.getKey().isBefore(week) || day.getKey().isAfter(end) ? 0 : day.getValue();
            }
            bars.add(new FailingBars.Bar(
                    words.monthAndDay(week),
                    words.text("reserve.failing.days", words.date(week), words.date(end.isAfter(last) ? last : end)),
                    (double) count / Futures.COUNT));
        }
        return bars;
    }

    private String tested(Backtest test, ReserveReport report) {
        return test.of() == 0
                ? words.text("reserve.backtest.none")
                : words.text(
                        "reserve.backtest",
                        say.share(report.question().confidence()),
                        test.of(),
                        test.covered(),
                        report.question().days());
    }
}
