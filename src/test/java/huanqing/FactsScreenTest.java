package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.statement.StatementReader;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.RollingSign;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.sqlite.Database;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.linkage.FactsViewModel;
import huanqing.ui.linkage.HeadlineController;
import huanqing.ui.linkage.LinkageController;
import huanqing.ui.linkage.LinkageViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the person confirms on the real page, kept in a real ledger and seen in the next report. */
@ExtendWith(ApplicationExtension.class)
class FactsScreenTest {
    private static final StatementReader NO_READER = (request, sink, progress) -> {
        throw new IllegalStateException("nothing is imported here");
    };

    private final Database database = Database.inMemory();
    private final OpenedLedger ledger = new OpenedLedger(database, NO_READER, Clock.systemUTC());
    private final Background background = Background.direct();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Changes changes = new Changes();
    private final LinkageViewModel model = new LinkageViewModel(
            (day, progress) -> ledger.linkage().measureLinkage().run(day, 1, progress),
            ids -> List.of(),
            background,
            () -> LocalDate.of(2026, 11, 21),
            changes.countProperty()::get);
    private final FactsViewModel facts = new FactsViewModel(ledger.linkage().confirmFacts(), background, changes);
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

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRowIsConfirmedGivenItsGroundsAndTakenBack(FxRobot robot) {
        press(robot, "我来确认");
        press(robot, "共用");
        assertEquals(Standing.SHARED, lender().standing());

        robot.interact(() -> grounds(robot).requestFocus());
        robot.write("甲银行").type(KeyCode.ENTER);
        assertEquals(List.of("甲银行"), lender().evidence().get(0).names());
        picture(robot, "facts-zh-light");

        press(robot, "各自");
        assertEquals(Standing.SEPARATE, lender().standing());
        assertEquals(List.of("甲银行"), lender().evidence().get(0).names(), "the grounds stay");

        press(robot, "未知");
        assertEquals(Standing.UNKNOWN, lender().standing());
        assertTrue(lender().evidence().isEmpty());
        assertTrue(grounds(robot).isDisabled(), "there is nothing to give grounds for");
    }

    @Test
    void wordsLeftWithoutEnterAreKept(FxRobot robot) {
        press(robot, "我来确认");
        press(robot, "各自");
        robot.interact(() -> grounds(robot).requestFocus());
        robot.write("两家");
        robot.interact(() -> robot.lookup("#lenders").query().requestFocus());
        assertEquals(List.of("两家"), lender().evidence().get(0).names());
    }

    @Test
    void theNumberOfLendersAnswersTheFourthSign(FxRobot robot) {
        assertEquals(FlagState.UNKNOWN, fourthSign());
        ComboBox<Optional<Integer>> lenders = lenders(robot);
        robot.interact(() -> lenders.setValue(Optional.of(3)));
        assertEquals(FlagState.RAISED, fourthSign());
        robot.interact(() -> lenders.setValue(Optional.of(1)));
        assertEquals(FlagState.CLEAR, fourthSign());
        robot.interact(() -> lenders.setValue(Optional.empty()));
        assertEquals(FlagState.UNKNOWN, fourthSign());
    }

    @Test
    void whatWasConfirmedIsThereInTheOtherLanguage(FxRobot robot) {
        press(robot, "我来确认");
        press(robot, "共用");
        robot.interact(() -> lenders(robot).setValue(Optional.of(2)));
        robot.interact(() -> scene.setRoot(page(Language.EN)));
        assertTrue(
                robot.lookup((Node node) -> "Lender; Change".equals(node.getAccessibleText()))
                        .tryQuery()
                        .isPresent(),
                "heard without its row, the link still says what it changes");
        press(robot, "Change");
        assertEquals(Optional.of(2), lenders(robot).getValue());
        picture(robot, "facts-en-light");
    }

    private StructureRow lender() {
        return model.reportProperty().get().orElseThrow().structure().rows().get(Aspect.LENDER.ordinal());
    }

    private FlagState fourthSign() {
        return model.reportProperty()
                .get()
                .orElseThrow()
                .funds()
                .rolling()
                .flags()
                .get(RollingSign.R4.ordinal())
                .state();
    }

    private static ComboBox<Optional<Integer>> lenders(FxRobot robot) {
        return robot.lookup("#lenders").queryComboBox();
    }

    /** The first such button of the structure's card that can be seen: that of the lender. */
    private static void press(FxRobot robot, String text) {
        ButtonBase button = robot
                .from(robot.lookup("#structure").queryAll())
                .lookup((Node node) ->
                        node instanceof ButtonBase found && found.getText().equals(text))
                .queryAllAs(ButtonBase.class)
                .stream()
                .filter(found -> isSeen(found))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
    }

    private static void picture(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup("#filled").queryAs(ScrollPane.class).setVvalue(0.6));
        Pictures.take(robot, name);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static TextField grounds(FxRobot robot) {
        return robot
                .from(robot.lookup("#structure").queryAll())
                .lookup(".text-field")
                .queryAllAs(TextField.class)
                .stream()
                .filter(field -> isSeen(field) && !(field.getParent() instanceof ComboBox))
                .findFirst()
                .orElseThrow();
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
