package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.fx.Theme;
import huanqing.ui.reserve.ReserveController;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
                screen.ledger.cash().planFlows().cash());
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

    @Test
    void what_the_rows_suggest_counts_once_it_is_adopted(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.ledger.cash().planFlows().all().forEach(known -> screen.ledger
                    .cash()
                    .planFlows()
                    .remove(known.id()));
            screen.changed();
        });
        assertTrue(robot.lookup("#proposals").query().isVisible());
        screen.picture(robot, "reserve-zh-proposals", 840, 1400, Language.ZH);
        Button adopt = robot.lookup("#proposalLines .button").queryAll().stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("采纳“工资”", adopt.getAccessibleText());
        robot.interact(adopt::fire);
        assertEquals(
                List.of("工资"),
                screen.ledger.cash().planFlows().all().stream()
                        .map(known -> known.flow().label())
                        .toList());
        assertEquals(2, robot.lookup("#proposalLines .button").queryAll().size());
    }

    @Test
    void a_flow_is_added_changed_ended_removed_and_brought_back(FxRobot robot) {
        press(robot, "#addOutflow");
        assertEquals("固定支出", text(robot, "#formTitle"));
        type(robot, "#flowAmount", "2500");
        type(robot, "#flowFirst", "2026-11-01");
        press(robot, "#flowKeep");
        assertEquals("给它起个名字，比如工资、房租。", text(robot, "#flowWrong"));
        type(robot, "#flowLabel", "房租");
        type(robot, "#flowLast", "2026-10-01");
        press(robot, "#flowKeep");
        assertEquals("结束的日子不能早于第一次。", text(robot, "#flowWrong"));
        screen.picture(robot, "reserve-zh-form", 840, 1000, Language.ZH);
        type(robot, "#flowLast", "");
        press(robot, "#flowKeep");
        assertFalse(robot.lookup("#flowKeep").query().getParent().getParent().isVisible(), "the form is shut");
        assertEquals(Moment.MORNING, onlyFlow().moment());

        choose(robot);
        press(robot, "#change");
        type(robot, "#flowAmount", "2600");
        press(robot, "#flowKeep");
        assertEquals(Money.ofFen(260000), onlyFlow().amount());

        choose(robot);
        press(robot, "#end");
        assertEquals(Optional.of(ProductScreen.TODAY), onlyFlow().last());
        choose(robot);
        assertTrue(robot.lookup("#end").query().isDisabled(), "it has ended");
        press(robot, "#remove");
        assertEquals(List.of(), screen.ledger.cash().planFlows().all());
        assertEquals("恢复“房租”", text(robot, "#bringBack"));
        press(robot, "#bringBack");
        assertEquals(Optional.of(ProductScreen.TODAY), onlyFlow().last(), "as it was");
        assertFalse(robot.lookup("#bringBack").query().isVisible());
    }

    @Test
    void the_share_of_the_income_is_shown_for_each_debt_and_both(FxRobot robot) {
        assertEquals(List.of("未知", "未知", "未知"), figures(robot), "without rows nothing is known");
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        Capacity capacity = screen.ledger.cash().measureCapacity().run(ProductScreen.TODAY);
        Burden both = capacity.usual(CapacityMonth::together);
        assertEquals(
                both.share()
                                .orElseThrow()
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString() + "%",
                figures(robot).get(2));
        assertEquals(
                "超过上限",
                robot.lookup("#shares .chip").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .reduce((one, other) -> other)
                        .orElseThrow());
        ChartCard chart = robot.lookup("#burdens").queryAs(ChartCard.class);
        assertTrue(
                chart.readingProperty().get().startsWith("从这个月起，最重的是"),
                chart.readingProperty().get());
        assertEquals(12, chart.pane().chartProperty().get().table().size() - 1, "six months back, six ahead");
        for (Language language : Language.values()) {
            screen.picture(robot, "reserve-" + language + "-light", 840, 1500, language);
            screen.picture(robot, "reserve-" + language + "-wide", 1096, 1500, language);
        }
        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "reserve-en-dark", 840, 1500, Language.EN);
    }

    private static List<String> figures(FxRobot robot) {
        return robot.lookup("#shares .figure").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private PlannedFlow onlyFlow() {
        assertEquals(1, screen.ledger.cash().planFlows().all().size());
        return screen.ledger.cash().planFlows().all().get(0).flow();
    }

    private static void choose(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#flows").queryTableView().getSelectionModel().select(0));
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
