package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.huabei.HuabeiController;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
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
class HuabeiScreenTest {
    private ProductScreen<HuabeiController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(HuabeiController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void a_notice_opens_its_bill_and_brings_it_into_sight(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
            screen.openDue("huabei-2026-06");
        });
        assertEquals("2026年6月账单怎么算", text(robot, "#detailTitle"));
        TableView<SettledDue> bills = robot.lookup("#bills").queryTableView();
        assertEquals(
                "huabei-2026-06",
                bills.getSelectionModel().getSelectedItem().due().id().value());
        WaitForAsyncUtils.waitForFxEvents();
        double top = bills.localToScene(0, 0).getY();
        assertTrue(top >= 0 && top < 320, "the table begins at " + top);
    }

    @Test
    void a_bill_that_is_not_issued_yet_leaves_the_page_at_its_top(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.openDue("huabei-2027-01");
            screen.changed();
        });
        assertEquals("2026年11月账单怎么算", text(robot, "#detailTitle"));
    }

    @Test
    void from_an_empty_page_to_a_confirmed_contract(FxRobot robot) {
        assertTrue(robot.lookup("#empty").query().isVisible());
        screen.picture(robot, "huabei-zh-empty", 840, 640, Language.ZH);

        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        assertTrue(robot.lookup("#filled").query().isVisible());
        assertEquals("2026年11月账单", text(robot, "#currentTitle"));
        assertEquals("每月 1 日出账，10 日还款，最低还 10%", text(robot, "#days"));
        assertTrue(robot.lookup("#unconfirmed").query().isVisible());
        assertTrue(text(robot, "#proposal").contains("10 日还款"), "proposed: " + text(robot, "#proposal"));
        assertTrue(robot.lookup(".formula").queryAll().size() > 1, "the bill opens into formulas");
        screen.picture(robot, "huabei-zh-light", 840, 1900, Language.ZH);

        robot.interact(() -> button(robot, "#change").fire());
        type(robot, "#billDay", "");
        robot.interact(() -> button(robot, "#keep").fire());
        assertEquals("要一个 1 到 28 的整数。", text(robot, "#wrong"));
        type(robot, "#billDay", "1");
        type(robot, "#orderFee3", "六十");
        robot.interact(() -> button(robot, "#keep").fire());
        assertEquals("要一个百分数，写成 2.5 这样，最多 50。", text(robot, "#wrong"));
        type(robot, "#orderFee3", "2.3");
        type(robot, "#orderFee12", "0");
        screen.picture(robot, "huabei-zh-contract-form", 840, 1000, Language.ZH);
        robot.interact(() -> button(robot, "#keep").fire());
        assertFalse(robot.lookup("#unconfirmed").query().isVisible());
        assertEquals("下单分期的总费率：3 期 2.3%、12 期 0%。", text(robot, "#orderFees"));
        Map<Integer, BigDecimal> fees = screen.ledger
                .credit()
                .listContracts()
                .run()
                .huabei()
                .orElseThrow()
                .settings()
                .orderFeeRates();
        assertEquals(Set.of(3, 12), fees.keySet(), "6 terms stay unknown");
        assertEquals(0, new BigDecimal("0.023").compareTo(fees.get(3)));

        robot.interact(() -> button(robot, "#change").fire());
        assertEquals("2.3", robot.lookup("#orderFee3").queryTextInputControl().getText());
        type(robot, "#orderFee3", "");
        robot.interact(() -> button(robot, "#keep").fire());
        assertEquals("下单分期的总费率：12 期 0%。", text(robot, "#orderFees"), "blank is unknown again");
    }

    @Test
    void another_figure_is_trusted_with_one_press(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        robot.interact(() -> button(robot, "#computed").fire());
        assertEquals("这一期现在按“按合约算出”的金额计。换一个：", text(robot, "#now"));

        type(robot, "#own", "不少");
        robot.interact(() -> button(robot, "#trustOwn").fire());
        assertEquals("金额写成 1234.56 这样，不能是负数。", text(robot, "#trustWrong"));
        type(robot, "#own", "1,234.50");
        robot.interact(() -> button(robot, "#trustOwn").fire());
        assertFalse(robot.lookup("#trustWrong").query().isVisible());
        assertEquals("¥1,234.50", text(robot, "#currentTotal"));
        assertEquals("这一期现在按“由你填写”的金额计。换一个：", text(robot, "#now"));
    }

    @Test
    void a_conversion_is_refused_in_a_sentence_stated_and_taken_back(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        robot.interact(() -> button(robot, "#convert").fire());
        type(robot, "#convertAmount", "600");
        type(robot, "#convertDay", "2026-10-31");
        robot.interact(() -> button(robot, "#convertKeep").fire());
        assertEquals("花呗 2026-11 账单只能在账单日到还款日之间转分期或延期，而且要已经办理；请写明办理的那一天。", text(robot, "#convertWrong"));
        screen.picture(robot, "huabei-zh-convert", 840, 2100, Language.ZH);

        type(robot, "#convertDay", "2026-11-05");
        robot.interact(() -> button(robot, "#convertKeep").fire());
        assertEquals("2026-11-05 转了账单分期：¥600.00，分 12 期，总费率 8.8%。", text(robot, "#converted"));
        assertFalse(robot.lookup("#convert").query().isVisible());
        screen.picture(robot, "huabei-en-converted", 840, 2100, Language.EN);

        assertEquals("转的分期还有 12 期没出账：本金 ¥600.00，手续费 ¥52.80。", text(robot, "#settled"));
        robot.interact(() -> button(robot, "#settle").fire());
        type(robot, "#settleDay", "2026-11-04");
        robot.interact(() -> button(robot, "#settleKeep").fire());
        assertEquals("花呗 2026-11 账单在那一天没有还没出账的分期可以提前结清。", text(robot, "#settleWrong"));
        type(robot, "#settleDay", "2026-11-20");
        robot.interact(() -> button(robot, "#settleKeep").fire());
        assertEquals("2026-11-20 提前结清了没出账的各期：未出账手续费全免。", text(robot, "#settled"));
        assertFalse(robot.lookup("#settle").query().isVisible());
        robot.interact(() -> button(robot, "#settleUndo").fire());
        assertTrue(robot.lookup("#settle").query().isVisible());

        robot.interact(() -> button(robot, "#convertUndo").fire());
        assertTrue(robot.lookup("#convert").query().isVisible());
        assertTrue(screen.ledger.credit().listContracts().run().conversions().isEmpty());
    }

    @Test
    void a_limit_is_unknown_until_it_is_typed_and_its_history_stays(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        assertEquals("额度未知（账单里没有）", text(robot, "#limitSaid"));
        robot.interact(() -> button(robot, "#limitState").fire());
        type(robot, "#limitAmount", "一万");
        robot.interact(() -> button(robot, "#limitKeep").fire());
        assertEquals("额度写成 12000 或 12000.00 这样，不能是负数。", text(robot, "#limitWrong"));
        type(robot, "#limitAmount", "20,000");
        type(robot, "#limitFrom", "2026-01-15");
        robot.interact(() -> button(robot, "#limitKeep").fire());
        assertTrue(text(robot, "#limitSaid").startsWith("额度 ¥20,000.00，已用 "), text(robot, "#limitSaid"));
        assertTrue(robot.lookup("#limitShare").query().isVisible());

        robot.interact(() -> button(robot, "#limitState").fire());
        assertEquals(
                "2026-11-21", robot.lookup("#limitFrom").queryTextInputControl().getText());
        type(robot, "#limitAmount", "5000");
        type(robot, "#limitLender", "某银行");
        robot.interact(() -> button(robot, "#limitKeep").fire());
        assertTrue(text(robot, "#limitSaid").startsWith("额度 ¥25,000.00"), text(robot, "#limitSaid"));
        TableView<?> history = robot.lookup("#limits").queryTableView();
        assertEquals(2, history.getItems().size());
        screen.picture(robot, "huabei-zh-limit", 840, 1300, Language.ZH);

        robot.interact(() -> {
            history.getSelectionModel().select(0);
            button(robot, "#limitForget").fire();
        });
        assertTrue(text(robot, "#limitSaid").startsWith("额度 ¥20,000.00"), text(robot, "#limitSaid"));
    }

    @Test
    void the_ways_to_pay_stand_side_by_side(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
        type(robot, "#amount", "5000");
        TableView<?> ways = robot.lookup("#table").queryTableView();
        assertEquals(6, ways.getItems().size(), "3, 6, 9, 12 terms, the minimum, a deferral");
        assertTrue(text(robot, "#line").contains("24%"));
        type(robot, "#amount", "很多");
        assertTrue(ways.getItems().isEmpty());
        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "huabei-en-dark", 1096, 1800, Language.EN);
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl input = robot.lookup(field).queryAll().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> input.setText(text));
    }

    private static javafx.scene.control.Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryButton();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
