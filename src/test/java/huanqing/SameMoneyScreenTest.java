package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.ledger.DetailController;
import huanqing.ui.ledger.FilterController;
import huanqing.ui.ledger.LedgerController;
import huanqing.ui.ledger.LedgerViewModel;
import huanqing.ui.review.ReviewController;
import huanqing.ui.review.ReviewViewModel;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two rows of one payment, opened from each other and asked about on the real screens. */
@ExtendWith(ApplicationExtension.class)
class SameMoneyScreenTest {
    private static final String CARD = "某银行(1234)";

    private final TwoFiles ledger = TwoFiles.of(TwoFiles.WECHAT);
    private final Background background = Background.direct();
    private final Changes changes = new Changes();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private Scene scene;

    @Start
    void open(Stage stage) {
        ledger.purchase(5, CARD, 2_816).purchase(8, CARD, 6_000).into(ledger);
        TwoFiles.of(TwoFiles.BANK)
                .bank(6, "支出", "财付通-某店", 2_816)
                .bank(8, "支出", "快捷支付 汽车服务", 6_000)
                .into(ledger);
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 840, 606);
        Theme.dress(scene, look);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void each_row_of_a_pair_opens_the_other(FxRobot robot) {
        LedgerViewModel model = new LedgerViewModel(
                ledger.ledger().statements().listEntries(),
                ledger.ledger().statements().listImports(),
                background,
                changes);
        robot.interact(() -> show(
                LedgerController.class,
                new Controllers()
                        .with(LedgerController.class, words -> new LedgerController(model, look, words))
                        .with(FilterController.class, words -> new FilterController(model, words))
                        .with(DetailController.class, words -> new DetailController(model, look, words))));
        TableView<?> table = robot.lookup("#table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(2));
        Hyperlink partner = robot.lookup("#partner").queryAs(Hyperlink.class);
        assertTrue(partner.getText().contains("某店"), partner.getText());
        Pictures.take(robot, "ledger-zh-light-same-money");
        robot.interact(partner::fire);
        assertEquals("财付通-某店", shownPartner(model));
        robot.interact(partner::fire);
        assertEquals("某物", shownPartner(model));
        robot.interact(() -> {
            model.containing("没有这样的");
            model.everything();
        });
        assertFalse(model.detailProperty().get().isPresent());
    }

    @Test
    void a_likely_pair_is_asked_about_with_the_other_row_beside_it(FxRobot robot) {
        ReviewViewModel model =
                new ReviewViewModel(ledger.ledger().statements().answerReview(), background, changes, new Notices());
        robot.interact(() -> show(
                ReviewController.class,
                new Controllers().with(ReviewController.class, words -> new ReviewController(model, look, words))));
        assertTrue(robot.lookup("#partner").queryAs(Label.class).getText().contains("60.00"));
        @SuppressWarnings("unchecked")
        ComboBox<ReviewAnswer> box = robot.lookup("#answer").queryAs(ComboBox.class);
        assertEquals(ReviewAnswer.SAME_MONEY, box.getItems().get(0));
        robot.interact(() -> box.setValue(ReviewAnswer.SAME_MONEY));
        Pictures.take(robot, "review-zh-light-same-money");
        robot.clickOn("#confirm").clickOn("#answered");
        assertEquals(1, robot.lookup("#table").queryTableView().getItems().size());
        robot.clickOn("#takeBack").clickOn("#waiting");
        assertEquals(1, robot.lookup("#table").queryTableView().getItems().size());
    }

    private static String shownPartner(LedgerViewModel model) {
        return model.detailProperty()
                .get()
                .flatMap(detail -> detail.partner().map(entry -> entry.wording().text()))
                .orElseThrow();
    }

    private <C extends Page> void show(Class<C> page, Controllers controllers) {
        Words words = new Words(Messages.in(Language.ZH), look.amountsHiddenProperty()::get);
        Fxml.Loaded<C> loaded = new Fxml(controllers, words).load(page);
        loaded.controller().shown();
        StackPane shell = new StackPane(loaded.root());
        shell.getStyleClass().add("shell");
        scene.setRoot(shell);
    }
}
