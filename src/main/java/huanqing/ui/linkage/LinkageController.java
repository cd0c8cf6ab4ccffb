package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Are the two products' repayments linked, how, and at what cost. */
public final class LinkageController implements Page {
    private final LinkageViewModel model;
    private final FactsViewModel facts;
    private final Changes changes;
    private final Look look;
    private final ChartDesk desk;
    private final Words words;
    private final LinkageWords say;
    private final Readings read;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final QuarterChoice quarters;

    @FXML
    private StackPane root;

    @FXML
    private Node filled;

    @FXML
    private Node measuring;

    @FXML
    private Node cancelled;

    @FXML
    private HeadlineController answerController;

    @FXML
    private ChartCard strands;

    @FXML
    private ChartCard lags;

    @FXML
    private ChartCard scatter;

    @FXML
    private ChartCard mosaic;

    @FXML
    private ChartCard flow;

    @FXML
    private ChartCard reserve;

    @FXML
    private FlagsCard flags;

    @FXML
    private StructureCard structure;

    @FXML
    private CausesCard causes;

    public LinkageController(
            LinkageViewModel model, FactsViewModel facts, Changes changes, Look look, ChartDesk desk, Words words) {
        this.model = model;
        this.facts = facts;
        this.changes = changes;
        this.look = look;
        this.desk = desk;
        this.words = words;
        this.say = new LinkageWords(words);
        this.read = new Readings(words);
        this.quarters = new QuarterChoice(words);
    }

    @FXML
    private void initialize() {
        quarters.valueProperty()
                .subscribe(chosen -> model.reportProperty().get().ifPresent(this::showFlow));
        flow.setTool(quarters);
        structure.lay(facts, words);
        charts().forEach(card -> card.exportTo(desk, chartWords()));
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(model.reportProperty().subscribe(report -> report.ifPresent(this::show)))
                .and(model.stageProperty().subscribe(this::stage))
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.reportProperty().get().ifPresent(this::show))));
    }

    private Stream<ChartCard> charts() {
        return Stream.of(strands, lags, scatter, mosaic, flow, reserve);
    }

    private ChartWords chartWords() {
        return new ChartWords(words.messages(), words.amountsHidden());
    }

    private void stage(LinkageViewModel.Stage stage) {
        boolean any = model.reportProperty().get().isPresent();
        filled.setVisible(any && stage != LinkageViewModel.Stage.CANCELLED);
        measuring.setVisible(!any && stage == LinkageViewModel.Stage.MEASURING);
        cancelled.setVisible(stage == LinkageViewModel.Stage.CANCELLED);
        ready.set(stage != LinkageViewModel.Stage.MEASURING);
    }

    private void show(LinkageReport report) {
        LinkageCharts draw = new LinkageCharts(chartWords(), report);
        answerController.show(report);
        subtitle.set(say.range(report));
        fill(strands, draw.strands(), read.strands(report));
        fill(lags, draw.lags().orElse(null), read.lags(report.behaviour()));
        fill(scatter, draw.scatter(), read.scatter(report));
        fill(mosaic, draw.mosaic(), read.mosaic(report.behaviour()));
        fill(reserve, draw.reserve(), read.reserve(report));
        quarters.offer(report.funds().quarters());
        showFlow(report);
        flags.show(report, words, model::rows);
        structure.show(report);
        causes.show(report.structure().causes(), words);
        stage(model.stageProperty().get());
    }

    private static void fill(ChartCard card, Chart chart, String reading) {
        card.show(chart);
        card.readingProperty().set(reading);
    }

    private void showFlow(LinkageReport report) {
        LinkageCharts draw = new LinkageCharts(chartWords(), report);
        Optional<QuarterFlow> quarter = quarters.chosen();
        fill(
                flow,
                quarter.map(draw::flow).orElseGet(draw::flow),
                quarter.map(read::flow)
                        .orElseGet(() -> read.flow(report.funds().flows().get(0))));
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void again() {
        model.again();
    }
}
