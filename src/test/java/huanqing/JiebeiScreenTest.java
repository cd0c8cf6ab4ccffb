package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.jiebei.JiebeiController;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JiebeiScreenTest {
    private ProductScreen<JiebeiController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(JiebeiController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void a_notice_opens_its_day_and_brings_it_into_sight(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.openDue("jiebei-2026-10-20");
            screen.changed();
        });
        TableView<SettledDue> dues = robot.lookup("#dues").queryTableView();
        assertEquals(
                "jiebei-2026-10-20",
                dues.getSelectionModel().getSelectedItem().due().id().value());
        WaitForAsyncUtils.waitForFxEvents();
        double top = dues.localToScene(0, 0).getY();
        assertTrue(top >= 0 && top < 320, "the table begins at " + top);
    }

    @Test
    void a_loan_typed_by_hand_shows_its_schedule_and_what_early_repayment_saves(FxRobot robot) {
        assertTrue(robot.lookup("#empty").query().isVisible());
        screen.picture(robot, "jiebei-zh-empty", 840, 640, Language.ZH);
        robot.interact(() -> robot.lookup("#enterFirst").queryButton().fire());
        type(robot, "#principal", "10000");
        type(robot, "#daily", "0.05");
        type(robot, "#start", "2026-10-20");
        type(robot, "#terms", "12");
        type(robot, "#dueDay", "二十");
        robot.interact(() -> robot.lookup("#keep").queryButton().fire());
        assertEquals("要一个 1 到 31 的整数。", text(robot, "#wrong"));
        screen.picture(robot, "jiebei-zh-form", 840, 1200, Language.ZH);
        type(robot, "#dueDay", "20");
        robot.interact(() -> robot.lookup("#keep").queryButton().fire());

        assertEquals(12, table(robot, "#rows").getItems().size());
        assertTrue(text(robot, "#rateNote").startsWith("年利率（单利）18.25%"), text(robot, "#rateNote"));
        assertTrue(text(robot, "#rateNote").contains("27.38%"), "while overdue, above the line");
        assertTrue(text(robot, "#rateNote").contains("法院可以调减"));
        assertTrue(robot.lookup(".formula .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("倍数 1.5")));
        type(robot, "#amount", "1000");
        assertFalse(robot.lookup("#outcome .fact-value").queryAll().isEmpty());
        screen.picture(robot, "jiebei-zh-prepay", 840, 1800, Language.ZH);
    }

    @Test
    void two_amounts_of_interest_tell_how_the_lender_rounds(FxRobot robot) {
        robot.interact(() -> robot.lookup("#enterFirst").queryButton().fire());
        type(robot, "#principal", "10000");
        type(robot, "#daily", "0.015");
        type(robot, "#start", "2025-06-18");
        type(robot, "#dueDay", "18");
        type(robot, "#firstInterest", "45.00");
        assertFalse(robot.lookup("#calibration").query().isVisible(), "the terms are missing");
        type(robot, "#terms", "12");
        assertEquals("两种取整都对得上这些利息，分不出是哪一种。", text(robot, "#calibration"));
        type(robot, "#secondInterest", "42.72");
        assertEquals("和支付宝的利息对得上的是：四舍五入到分，已选好。", text(robot, "#calibration"));
        type(robot, "#secondInterest", "43.00");
        assertTrue(text(robot, "#calibration").startsWith("哪种取整都对不上这些利息"));
        screen.picture(robot, "jiebei-zh-calibration", 840, 700, Language.ZH);
        type(robot, "#secondInterest", "42.72");
        robot.interact(() -> robot.lookup("#keep").queryButton().fire());
        assertEquals(
                PeriodRounding.HALF_UP,
                screen.ledger
                        .credit()
                        .listContracts()
                        .run()
                        .loans()
                        .get(0)
                        .contract()
                        .rate()
                        .rounding());
    }

    @Test
    void what_nobody_confirmed_is_unknown_until_a_proposal_is_adopted(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        robot.interact(() -> robot.lookup("#limitState").queryButton().fire());
        type(robot, "#limitAmount", "80000");
        robot.interact(() -> robot.lookup("#limitKeep").queryButton().fire());
        assertTrue(text(robot, "#limitSaid").startsWith("额度 ¥80,000.00，已用 ¥"), text(robot, "#limitSaid"));
        screen.picture(robot, "jiebei-zh-light", 840, 1700, Language.ZH);
        robot.interact(() -> {
            screen.ledger.credit().listContracts().run().loans().forEach(loan -> screen.ledger
                    .credit()
                    .confirmLoan()
                    .remove(loan.id()));
            screen.changed();
        });
        assertEquals("未知", text(robot, "#owed"));
        assertFalse(table(robot, "#table").getItems().isEmpty(), "the rows suggest contracts");
        screen.picture(robot, "jiebei-zh-proposals", 840, 1500, Language.ZH);
        robot.interact(() -> robot.lookup("#adoptAll").queryButton().fire());
        assertFalse(screen.ledger.credit().listContracts().run().loans().isEmpty());

        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "jiebei-en-dark", 1096, 1700, Language.EN);
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl input = robot.lookup(field).queryAll().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> input.setText(text));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
