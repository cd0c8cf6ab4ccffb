package huanqing.ui.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.linkage.LinkageReport;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LinkageScreenTest {
    private final Background background = Background.direct();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Changes changes = new Changes();
    private LinkageReport report = InventedReport.linked();
    private final LinkageViewModel model = new LinkageViewModel(
            (day, progress) -> report,
            ids -> ids.stream().map(LinkageScreenTest::loan).toList(),
            background,
            () -> InventedReport.TODAY,
            changes.countProperty()::get);
    private final FactsViewModel facts = new FactsViewModel(new InventedFacts().confirm(), background, changes);
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 840, 606);
        Theme.dress(scene, look);
        stage.setScene(scene);
        scene.setRoot(page(Language.ZH));
        stage.show();
    }

    @Test
    void the_page_answers_in_words_and_every_picture_has_its_reading(FxRobot robot) {
        assertTrue(robot.lookup("#headline").queryLabeled().getText().startsWith("两项还款有关联"));
        Set<Node> cards = robot.lookup(node -> node instanceof ChartCard).queryAll();
        assertEquals(6, cards.size());
        cards.forEach(card -> {
            assertFalse(((ChartCard) card).readingProperty().get().isBlank());
            assertFalse(((ChartCard) card).pane().marks().isEmpty());
        });
        Pictures.take(robot, "linkage-zh-light-small");
    }

    @Test
    void it_uses_the_room_of_a_large_window(FxRobot robot) {
        robot.interact(() -> look.themeChoiceProperty().set(ThemeChoice.DARK));
        Pictures.take(robot, "linkage-en-dark-large", () -> large(Language.EN, 1736, 1900));
        robot.interact(() -> look.themeChoiceProperty().set(ThemeChoice.LIGHT));
        Pictures.take(robot, "linkage-zh-light-whole", () -> large(Language.ZH, 840, 3600));
        assertFalse(robot.lookup("#measuring").query().isVisible());
    }

    @Test
    void too_few_months_leave_the_facts_on_the_page(FxRobot robot) {
        report = InventedReport.tooShort();
        robot.interact(changes::happened);
        assertEquals("再有 5 个月才能算。", card(robot, "#lags").readingProperty().get());
        assertFalse(card(robot, "#strands").pane().marks().isEmpty());
        Pictures.take(robot, "linkage-zh-light-short");
    }

    @Test
    void why_opens_the_three_ways_of_looking(FxRobot robot) {
        assertFalse(robot.lookup("#why").query().isVisible());
        robot.clickOn("为什么");
        assertTrue(robot.lookup("#why").query().isVisible());
        assertEquals(
                3,
                ((Parent) robot.lookup("#why").query())
                        .getChildrenUnmodifiable()
                        .size());
    }

    @Test
    void a_quarter_can_be_chosen_for_the_flow_of_money(FxRobot robot) {
        ChoiceBox<?> quarters =
                robot.from(card(robot, "#flow")).lookup(".choice-box").queryAs(ChoiceBox.class);
        robot.interact(() -> quarters.getSelectionModel().select(1));
        assertEquals(
                "本季花呗还款 ¥16,000.00，其中至多 ¥10,000.00 可能来自借呗。",
                card(robot, "#flow").readingProperty().get());
    }

    @Test
    void a_sign_that_was_seen_opens_its_rows(FxRobot robot) {
        Hyperlink open = robot.from(robot.lookup("#flags").<Node>query())
                .lookup(".hyperlink")
                .queryAs(Hyperlink.class);
        assertEquals("看 1 行流水", open.getText());
        robot.interact(open::fire);

        assertTrue(robot.from(robot.lookup("#flags").<Node>query()).lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("2026-09-08  借呗 放款")));
    }

    private static Entry loan(EntryId id) {
        return new Entry(
                id,
                Origin.TYPED,
                LocalDateTime.of(2026, 9, 8, 10, 0),
                Money.ofFen(500_000),
                new Wording("", "", "", "", "", "", "", "", ""),
                Meaning.of(Product.JIEBEI, EntryKind.DRAWDOWN, EntryState.BOOKED, Reason.JIEBEI_DRAWDOWN));
    }

    private static ChartCard card(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ChartCard.class);
    }

    private Scene large(Language language, int width, int height) {
        Scene large = new Scene(new StackPane(), width, height);
        Theme.dress(large, look);
        large.setRoot(page(language));
        return large;
    }

    private Parent page(Language language) {
        Controllers controllers = new Controllers()
                .with(HeadlineController.class, words -> new HeadlineController(model, words))
                .with(
                        LinkageController.class,
                        words -> new LinkageController(model, facts, changes, look, new NoDesk(), words));
        Words words = new Words(Messages.in(language), look.amountsHiddenProperty()::get);
        StackPane shell = new StackPane(
                new Fxml(controllers, words).load(LinkageController.class).root());
        shell.getStyleClass().add("shell");
        return shell;
    }

    private static final class NoDesk implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public void saved(Path file) {}

        @Override
        public void failed(Path file, IOException cause) {}
    }
}
