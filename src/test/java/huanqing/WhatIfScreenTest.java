package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.whatif.WhatIfController;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhatIfScreenTest {
    private ProductScreen<WhatIfController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(WhatIfController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void the_shop_owners_case_stands_beside_todays_plan(FxRobot robot) {
        fill(robot);
        assertEquals(2, cards(robot).size(), "the demo keeps the shop owner's case");
        fire(robot, "#ready-NO_INCOME");
        assertEquals(3, cards(robot).size());
        String shop = said(cards(robot).get(1));
        assertTrue(shop.contains("花呗 2 个月不还"), shop);
        assertTrue(shop.contains("逾期记录 1 条"), shop);
        // 2,937.14 from 10 December to 21 January: 42 days at 1.47 a day.
        assertTrue(shop.contains("多付 ¥61.74"), shop);
        String drawn = said(robot.lookup("#money").query());
        assertTrue(drawn.contains("实线是“三个月没有收入”"), drawn);
        robot.interact(() -> button(cards(robot).get(1), "draw-").fire());
        assertTrue(said(robot.lookup("#money").query()).contains("实线是“花呗逾期两个月"));
        screen.picture(robot, "whatif-zh-light", 840, 900, Language.ZH);
        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "whatif-en-dark", 1096, 760, Language.EN);
    }

    @Test
    void a_scenario_of_ones_own_is_made_changed_and_taken_away(FxRobot robot) {
        fill(robot);
        fire(robot, "#own");
        choose(robot, "PURCHASE");
        type(robot, "#field-AMOUNT", "12OO");
        fire(robot, "#add");
        assertEquals("金额要大于零，写成 1234.56 这样。", text(robot, "#wrong"));
        type(robot, "#field-AMOUNT", "1200");
        type(robot, "#field-TERMS", "3");
        type(robot, "#field-FEE", "2.5");
        fire(robot, "#add");
        String bought = said(cards(robot).get(2));
        assertTrue(bought.contains("分 3 期，手续费 2.5%"), bought);
        assertTrue(bought.contains("多付 ¥30.00"), bought);
        type(robot, "#name", "换手机");
        screen.picture(robot, "whatif-zh-editor", 840, 900, Language.ZH);
        fire(robot, "#done");
        assertTrue(
                said(cards(robot).get(2)).startsWith("换手机"), said(cards(robot).get(2)));
        assertFalse(robot.lookup("#name").query().getParent().getParent().isVisible());
        robot.interact(() -> button(cards(robot).get(2), "remove-").fire());
        assertEquals(2, cards(robot).size());
        assertEquals("恢复“换手机”", text(robot, "#bringBack"));
        fire(robot, "#bringBack");
        String back = said(cards(robot).get(2));
        assertTrue(back.startsWith("换手机") && back.contains("分 3 期，手续费 2.5%"), back);
        assertFalse(robot.lookup("#bringBack").query().isVisible());
    }

    @Test
    void a_very_long_name_leaves_the_figures_their_place(FxRobot robot) {
        fill(robot);
        fire(robot, "#own");
        type(robot, "#name", "超长名字的情景不带空格".repeat(20));
        fire(robot, "#done");
        Node card = cards(robot).get(2);
        double name = card.lookup(".title-4").getBoundsInParent().getHeight();
        assertTrue(name <= 76, "the name takes " + name);
        Node tools = button(card, "remove-").getParent();
        assertTrue(card.getLayoutBounds().contains(tools.getBoundsInParent()), "the buttons stay on the card");
    }

    @Test
    void settling_a_loan_early_saves_its_interest(FxRobot robot) {
        fill(robot);
        fire(robot, "#own");
        choose(robot, "EARLY_REPAYMENT");
        type(robot, "#field-AMOUNT", "100000");
        fire(robot, "#add");
        assertEquals("先选一笔借款。", text(robot, "#wrong"));
        robot.interact(() ->
                robot.lookup("#field-LOAN").queryComboBox().getSelectionModel().selectLast());
        fire(robot, "#add");
        assertTrue(said(cards(robot).get(2)).contains("省下 ¥"), said(cards(robot).get(2)));
    }

    @Test
    void without_cash_the_page_says_that_balances_start_from_nothing(FxRobot robot) {
        assertTrue(text(robot, "#unsure").contains("余额从零算起"), text(robot, "#unsure"));
        assertEquals(1, cards(robot).size());
        assertTrue(
                said(cards(robot).get(0)).contains("没有要还的"), said(cards(robot).get(0)));
    }

    private void fill(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
    }

    private static List<Node> cards(FxRobot robot) {
        return robot.lookup("#cards").queryParent().getChildrenUnmodifiable();
    }

    private static String said(Node card) {
        return card.lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .collect(Collectors.joining(" "));
    }

    private static Button button(Node card, String id) {
        return card.lookupAll(".button").stream()
                .filter(button -> button.getId().startsWith(id))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    private static void choose(FxRobot robot, String kind) {
        ComboBox<Object> box = robot.lookup("#kind").queryComboBox();
        robot.interact(() -> box.getItems().stream()
                .filter(item -> item.toString().equals(kind))
                .findFirst()
                .ifPresent(box::setValue));
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
