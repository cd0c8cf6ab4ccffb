package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.Subject;
import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.reminder.RemindersController;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RemindersScreenTest {
    private static final String BILL = "huabei-2026-12";

    private ProductScreen<RemindersController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(RemindersController.class);
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void an_empty_ledger_says_so(FxRobot robot) {
        robot.interact(() -> screen.changed());

        assertTrue(robot.lookup("#nothing").query().isVisible());
        assertTrue(robot.lookup("#logEmpty").query().isVisible());
        screen.picture(robot, "reminders-zh-empty", 840, 640, Language.ZH);
    }

    @Test
    void a_due_is_put_off_woken_silenced_and_told_of_again(FxRobot robot) {
        fillWithDemo(robot);
        assertTrue(said(robot, "row-" + BILL).contains("下次提醒 2026-12-03 09:00"), said(robot, "row-" + BILL));

        choose(robot, "later-" + BILL, "到期那天（2026-12-10 09:00）");
        assertTrue(said(robot, "row-" + BILL).contains("暂停到 2026-12-10 09:00"), said(robot, "row-" + BILL));
        choose(robot, "later-" + BILL, "现在就提醒");
        assertFalse(said(robot, "row-" + BILL).contains("暂停到"), said(robot, "row-" + BILL));

        choose(robot, "rules-" + BILL, "这一期不提醒");
        assertTrue(said(robot, "row-" + BILL).contains("不再提醒"), said(robot, "row-" + BILL));
        choose(robot, "rules-" + BILL, "恢复产品规则");
        choose(robot, "rules-" + BILL, "只在前一晚和当天提醒");
        assertTrue(said(robot, "row-" + BILL).contains("下次提醒 2026-12-09 20:00"), said(robot, "row-" + BILL));
    }

    @Test
    void marked_as_paid_with_the_amount_filled_in_and_taken_back(FxRobot robot) {
        fillWithDemo(robot);
        String due = loanDue();
        assertTrue(robot.lookup("#row-" + due).tryQuery().isPresent(), due);

        robot.interact(() -> fire(robot, "#paid-" + due));
        screen.picture(robot, "reminders-zh-light", 1040, 1300, Language.ZH);
        String filledIn =
                robot.lookup("#paid-amount-" + due).queryTextInputControl().getText();
        assertEquals("1942.87", filledIn);
        type(robot, "#paid-amount-" + due, "很多");
        robot.interact(() -> fire(robot, "#paid-keep-" + due));
        assertTrue(robot.lookup("#row-" + due).tryQuery().isPresent(), "it is not marked");
        type(robot, "#paid-amount-" + due, filledIn);
        robot.interact(() -> fire(robot, "#paid-keep-" + due));
        assertFalse(robot.lookup("#row-" + due).tryQuery().isPresent(), "it fell silent");
        screen.picture(robot, "reminders-en-light", 1040, 1300, Language.EN);

        robot.interact(() -> fire(robot, "#back-" + due));
        assertTrue(robot.lookup("#row-" + due).tryQuery().isPresent(), "it is open again");
        assertTrue(screen.ledger.reminders().markPaid().marked().isEmpty());
    }

    @Test
    void rules_are_kept_at_once(FxRobot robot) {
        fillWithDemo(robot);
        robot.interact(() -> {
            fire(robot, "#lead-14");
            fire(robot, "#lead-7");
            fire(robot, "#evening");
            fire(robot, "#inWindow");
            fire(robot, "#quiet");
        });
        robot.interact(() -> robot.lookup("#at").<ComboBox<LocalTime>>query().setValue(LocalTime.of(7, 30)));

        ReminderRules rules = rules(Product.HUABEI);
        assertEquals(Set.of(14, 3, 1, 0), rules.leadDays());
        assertEquals(Optional.empty(), rules.eveningBefore());
        assertEquals(LocalTime.of(7, 30), rules.at());
        assertEquals(Set.of(Channel.DESKTOP), rules.channels());
        assertEquals(ReminderRules.USUAL, rules(Product.JIEBEI), "the other product keeps its own");
        assertEquals(
                LocalTime.of(22, 30),
                screen.ledger.reminders().changeRules().now().quiet().from());

        robot.interact(() -> fire(robot, "#jiebei"));
        assertTrue(robot.lookup("#lead-7")
                .<javafx.scene.control.ToggleButton>query()
                .isSelected());
        assertEquals(
                LocalTime.of(9, 0),
                robot.lookup("#at").<ComboBox<LocalTime>>query().getValue());
        screen.look.themeChoiceProperty().set(ThemeChoice.DARK);
        screen.picture(robot, "reminders-zh-dark", 840, 1500, Language.ZH);
    }

    @Test
    void without_a_desktop_the_trial_is_shown_in_the_window(FxRobot robot) {
        fillWithDemo(robot);

        robot.interact(() -> fire(robot, "#tryOne"));

        assertTrue(screen.banner().notices().get(0).subject().kind() == Subject.Kind.TRIAL);
    }

    private String loanDue() {
        return screen.ledger.credit().listDues().run(ProductScreen.TODAY).stream()
                .filter(due -> due.product() == Product.JIEBEI && due.adjusted().isAfter(ProductScreen.TODAY))
                .map(due -> due.id())
                .map(DueId::value)
                .findFirst()
                .orElseThrow();
    }

    private ReminderRules rules(Product product) {
        return screen.ledger.reminders().changeRules().now().of(product);
    }

    private void fillWithDemo(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
    }

    private static String said(FxRobot robot, String id) {
        return robot.from(robot.lookup("#" + id).<Pane>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList()
                .toString();
    }

    private static void choose(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup("#" + id).<MenuButton>query().getItems().stream()
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static void fire(FxRobot robot, String query) {
        robot.lookup(query).<ButtonBase>query().fire();
    }

    private static void type(FxRobot robot, String query, String text) {
        robot.interact(() -> robot.lookup(query).<TextInputControl>query().setText(text));
    }
}
