package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.sqlite.Database;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.review.ReviewController;
import huanqing.ui.review.ReviewViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The rows that wait for an answer, on the real screen over a real ledger. */
@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {
    private final Database database = Database.inMemory();
    private final OpenedLedger ledger = new OpenedLedger(database, threeMixedPayments(), Clock.systemUTC());
    private final Background background = Background.direct();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Changes changes = new Changes();
    private Scene scene;
    private ReviewController page;

    @Start
    void open(Stage stage) {
        ledger.statements().importStatement().accept(ImportRequest.of(Path.of("alipay.csv")), Progress.NONE);
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 840, 606);
        Theme.dress(scene, look);
        stage.setScene(scene);
        show(Language.ZH);
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void partOfARowIsCountedAsThePersonSays(FxRobot robot) {
        choose(robot, ReviewAnswer.HUABEI_PURCHASE);
        robot.clickOn("#share").write("13.00");
        assertTrue(robot.lookup("#confirm").queryButton().isDisabled(), "more than the row");
        robot.clickOn("#share").eraseText(5).write("8.00");
        Pictures.take(robot, "review-zh-light");
        robot.clickOn("#confirm");
        assertEquals(2, table(robot).getItems().size());
        Entry settled = ledger.statements().answerReview().answered().get(0);
        assertEquals(Money.ofFen(800), settled.amount());
        assertEquals(Product.HUABEI, settled.meaning().product());
        assertEquals(1, changes.countProperty().get());
    }

    @Test
    void oneAnswerForAllLikeRowsEmptiesTheList(FxRobot robot) {
        choose(robot, ReviewAnswer.ORDINARY_OUTFLOW);
        robot.clickOn("#allLike");
        assertTrue(robot.lookup("#share").query().isDisabled(), "an answer for all is about whole rows");
        robot.clickOn("#confirm");
        assertEquals(0, table(robot).getItems().size());
        assertFalse(robot.lookup("#card").query().isVisible());
        Pictures.take(robot, "review-zh-light-empty");
    }

    @Test
    void anAnswerIsTakenBack(FxRobot robot) {
        choose(robot, ReviewAnswer.HUABEI_PURCHASE);
        robot.clickOn("#confirm").clickOn("#answered");
        assertEquals(1, table(robot).getItems().size());
        robot.clickOn("#takeBack").clickOn("#waiting");
        assertEquals(3, table(robot).getItems().size());
        robot.interact(() -> {
            look.themeChoiceProperty().set(ThemeChoice.DARK);
            show(Language.EN);
        });
        Pictures.take(robot, "review-en-dark");
    }

    @Test
    void after_an_answer_the_list_goes_on_below(FxRobot robot) {
        assertEquals("3 项待处理", page.subtitle().get());
        Entry last = (Entry) table(robot).getItems().get(2);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        choose(robot, ReviewAnswer.HUABEI_PURCHASE);
        robot.clickOn("#confirm");
        assertEquals(last, table(robot).getSelectionModel().getSelectedItem());
        assertEquals("2 项待处理", page.subtitle().get());
    }

    @Test
    void what_is_being_said_of_a_row_stays_when_other_rows_change(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        choose(robot, ReviewAnswer.HUABEI_PURCHASE);
        robot.interact(page::shown);
        assertEquals(1, table(robot).getSelectionModel().getSelectedIndex());
        assertEquals(
                ReviewAnswer.HUABEI_PURCHASE,
                robot.lookup("#answer").queryAs(ComboBox.class).getValue());
    }

    private void choose(FxRobot robot, ReviewAnswer answer) {
        @SuppressWarnings("unchecked")
        ComboBox<ReviewAnswer> box = robot.lookup("#answer").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(answer));
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private void show(Language language) {
        ReviewViewModel model =
                new ReviewViewModel(ledger.statements().answerReview(), background, changes, new Notices());
        Controllers controllers =
                new Controllers().with(ReviewController.class, words -> new ReviewController(model, look, words));
        Words words = new Words(Messages.in(language), look.amountsHiddenProperty()::get);
        Fxml.Loaded<ReviewController> page = new Fxml(controllers, words).load(ReviewController.class);
        page.controller().shown();
        this.page = page.controller();
        StackPane shell = new StackPane(page.root());
        shell.getStyleClass().add("shell");
        scene.setRoot(shell);
    }

    private static StatementReader threeMixedPayments() {
        return (request, sink, progress) -> {
            List.of("N1", "N2", "N3").forEach(order -> sink.row(mixed(order)));
            return new StatementReading.Statement(new StatementFacts(
                    "alipay-app-2023",
                    "UTF-8",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        };
    }

    private static StatementRow mixed(String order) {
        Wording words = new Wording("餐饮美食", "面馆", "午饭", "支出", "账户余额&花呗", "交易成功", order, "", "");
        return new StatementRow(26, "raw", LocalDateTime.of(2026, 1, 1, 12, 30), Money.ofFen(1_200), words);
    }
}
