package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.shortfall.FollowedPlan;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.shortfall.ShortfallController;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortfallScreenTest {
    private ProductScreen<ShortfallController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(ShortfallController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void without_cash_at_hand_the_page_asks_for_it(FxRobot robot) {
        assertEquals("请填写手头现金，方案才有起点。", text(robot, "#verdict"));
        type(robot, "#cash", "1000");
        assertEquals("这段时间没有已知的应还款。", text(robot, "#verdict"));
    }

    @Test
    void scarce_cash_says_what_breaks_and_what_would_mend_it(FxRobot robot) {
        demo(robot);
        type(robot, "#cash", "0");
        assertTrue(text(robot, "#verdict").startsWith("无论怎么分配，"), text(robot, "#verdict"));
        assertTrue(text(robot, "#mending").contains("11:30 之前再有 ¥"), text(robot, "#mending"));
        screen.picture(robot, "shortfall-zh-broken", 840, 1300, Language.ZH);
        screen.picture(robot, "shortfall-en-broken", 840, 1300, Language.EN);
        type(robot, "#cash", "90000");
        assertTrue(text(robot, "#verdict").endsWith("笔应还都能按时还，至少还到最低还款额。"), text(robot, "#verdict"));
        assertFalse(robot.lookup("#mending").query().isVisible());
    }

    @Test
    void four_plans_stand_side_by_side_and_one_is_looked_at(FxRobot robot) {
        demo(robot);
        type(robot, "#cash", "500");
        TableView<?> payments = robot.lookup("#payments").queryTableView();
        assertEquals("怎么还：花费最少", text(robot, "#listTitle"));
        assertEquals("已证明：没有花费更少的还法，精确到分。", text(robot, "#proof"));
        assertFalse(payments.getItems().isEmpty());
        for (String strategy : new String[] {"HIGHEST_RATE", "SMALLEST_BALANCE", "GREATEST_IMPACT"}) {
            robot.interact(robot.lookup("#plan-" + strategy).queryAs(ToggleButton.class)::fire);
            assertTrue(text(robot, "#proof").startsWith("先保住每笔的最低还款额"), text(robot, "#proof"));
        }
        screen.picture(robot, "shortfall-zh-rule", 840, 1300, Language.ZH);
    }

    @Test
    void a_wrong_amount_is_told_and_the_plans_before_stay(FxRobot robot) {
        demo(robot);
        type(robot, "#cash", "500");
        String before = text(robot, "#verdict");
        type(robot, "#cash", "五百");
        assertEquals("金额要大于零，写成 1234.56 这样。", text(robot, "#wrong"));
        assertEquals(before, text(robot, "#verdict"));
    }

    @Test
    void allowing_instalments_can_only_make_the_plan_cheaper(FxRobot robot) {
        demo(robot);
        type(robot, "#cash", "0");
        long before = cost(robot);
        robot.interact(robot.lookup("#instalments").queryAs(CheckBox.class)::fire);
        assertTrue(cost(robot) <= before, cost(robot) + " after " + before);
    }

    @Test
    void a_plan_is_followed_dropped_and_either_is_undone(FxRobot robot) {
        demo(robot);
        type(robot, "#cash", "500");
        press(robot, "#accept");
        FollowedPlan followed =
                screen.ledger.plans().listIntentions().run(ProductScreen.TODAY).orElseThrow();
        assertEquals(
                followed.intentions().size(),
                robot.lookup("#intentions").queryTableView().getItems().size());
        assertTrue(text(robot, "#since").startsWith("2026-11-21 采纳：花费最少。"), text(robot, "#since"));
        screen.picture(robot, "shortfall-zh-followed", 840, 1500, Language.ZH);
        press(robot, "#drop");
        assertTrue(
                screen.ledger.plans().listIntentions().run(ProductScreen.TODAY).isEmpty());
        press(robot, "#undo");
        assertEquals(
                followed,
                screen.ledger.plans().listIntentions().run(ProductScreen.TODAY).orElseThrow());
        assertFalse(robot.lookup("#undo").query().isVisible(), "what was undone once is not undone twice");
    }

    private static long cost(FxRobot robot) {
        String shown =
                robot.lookup("#plans .title-3").<Labeled>queryAs(Labeled.class).getText();
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    private void demo(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(robot.lookup(button).queryAs(Button.class)::fire);
    }

    private static String text(FxRobot robot, String label) {
        Node node = robot.lookup(label).query();
        return ((Labeled) node).getText();
    }
}
