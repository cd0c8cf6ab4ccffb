package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.reserve.ReserveController;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReserveScreenTest {
    private ProductScreen<ReserveController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(ReserveController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void the_cash_that_was_counted_today_is_kept_with_its_day(FxRobot robot) {
        assertEquals("未知", text(robot, "#cashNow"));
        type(robot, "#cashAmount", "一千二");
        press(robot, "#cashKeep");
        assertEquals("金额要大于零，写成 1234.56 这样。", text(robot, "#cashWrong"));
        type(robot, "#cashAmount", "1,200.50");
        press(robot, "#cashKeep");
        assertEquals("¥1,200.50", text(robot, "#cashNow"));
        assertTrue(text(robot, "#cashDetail").startsWith("2026-11-21 数的（今天）"));
        assertFalse(robot.lookup("#cashWrong").query().isVisible());
        assertEquals(
                Optional.of(new CashAtHand(Money.ofFen(120050), ProductScreen.TODAY)),
                screen.ledger.planFlows().cash());
    }

    @Test
    void no_cash_at_all_is_an_answer_and_not_unknown(FxRobot robot) {
        type(robot, "#cashAmount", "0");
        press(robot, "#cashKeep");
        assertEquals("¥0.00", text(robot, "#cashNow"));
    }

    @Test
    void the_reserve_grows_and_shrinks_and_a_move_can_be_taken_back(FxRobot robot) {
        assertFalse(robot.lookup("#history").query().isVisible());
        move(robot, "300", "2026-11-18", "#deposit");
        move(robot, "500.00", "", "#deposit");
        move(robot, "120", "", "#withdraw");
        assertEquals("¥680.00", text(robot, "#reserveNow"));
        assertEquals("从 2026-11-18 起，共 3 笔存取", text(robot, "#reserveDetail"));
        move(robot, "700", "", "#withdraw");
        assertEquals("备付金里没有这么多钱。", text(robot, "#moveWrong"));
        move(robot, "700", "2026-11-22", "#deposit");
        assertEquals("日期还没到；存取只记已经发生的。", text(robot, "#moveWrong"));

        TableView<?> moves = robot.lookup("#moves").queryTableView();
        assertEquals(3, moves.getItems().size());
        robot.interact(() -> moves.getSelectionModel().select(0));
        press(robot, "#turn");
        assertEquals("¥800.00", text(robot, "#reserveNow"));
        robot.interact(() -> moves.getSelectionModel().select(0));
        assertEquals("恢复选中的", text(robot, "#turn"));
        press(robot, "#turn");
        assertEquals("¥680.00", text(robot, "#reserveNow"));
        screen.picture(robot, "reserve-zh-money", 840, 640, Language.ZH);
    }

    private static void move(FxRobot robot, String amount, String day, String button) {
        type(robot, "#moveAmount", amount);
        type(robot, "#moveDay", day);
        press(robot, button);
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private static String text(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
