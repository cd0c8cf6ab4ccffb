package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.ThemeChoice;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.ui.calendar.AgendaLine;
import huanqing.ui.calendar.CalendarController;
import huanqing.ui.fx.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CalendarScreenTest {
    private static final PlannedFlow SALARY = new PlannedFlow(
            "工资",
            FlowKind.INCOME,
            Money.ofFen(850_000),
            Moment.EVENING,
            Rhythm.MONTHLY,
            LocalDate.parse("2026-10-31"),
            Optional.empty());

    private ProductScreen<CalendarController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(CalendarController.class);
        stage.setScene(screen.scene(840, 620, Language.ZH));
        stage.show();
    }

    @Test
    void a_due_stands_on_its_day_and_in_the_list(FxRobot robot) {
        fill(robot);
        assertEquals("2026年11月", text(robot, "#title"));
        assertTrue(said(robot, "#day-2026-11-10").contains("花呗 11月账单 ¥3,701.64 已还清"), said(robot, "#day-2026-11-10"));
        List<String> agenda = agenda(robot);
        assertEquals("以后 · 17 笔", agenda.get(0), agenda.toString());
        assertTrue(agenda.get(1).startsWith("12-10"), agenda.toString());
        screen.picture(robot, "calendar-zh-light", 840, 620, Language.ZH);
        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "calendar-en-dark", 1096, 720, Language.EN);
    }

    @Test
    void the_keys_walk_through_days_and_months(FxRobot robot) {
        fill(robot);
        robot.interact(() -> robot.lookup("#month").query().requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("2026年12月", text(robot, "#title"));
        robot.type(KeyCode.LEFT, KeyCode.UP);
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals("2026年12月10日 星期四", text(robot, "#dayTitle"));
        assertTrue(below(robot, "#dayItems").contains("¥2,937.14"), below(robot, "#dayItems"));
        robot.type(KeyCode.HOME);
        assertEquals("2026年11月21日 星期六", text(robot, "#dayTitle"));
    }

    @Test
    void choosing_in_the_list_shows_the_day(FxRobot robot) {
        fill(robot);
        robot.interact(() ->
                robot.lookup("#agenda").queryListView().getSelectionModel().select(1));
        assertEquals("2026年12月10日 星期四", text(robot, "#dayTitle"));
        robot.interact(() -> robot.lookup("#todayButton").queryButton().fire());
        assertEquals("2026年11月", text(robot, "#title"));
        assertTrue(below(robot, "#dayItems").contains("这一天没有要还的"));
    }

    @Test
    void a_payday_stands_on_its_day_too(FxRobot robot) {
        robot.interact(() -> {
            screen.ledger.cash().planFlows().add(SALARY);
            screen.changed();
        });
        assertTrue(said(robot, "#day-2026-11-30").contains("工资 ¥8,500.00"), said(robot, "#day-2026-11-30"));
        screen.picture(robot, "calendar-zh-payday", 1096, 620, Language.ZH);
    }

    @Test
    void a_reminder_stands_on_the_day_on_which_it_comes(FxRobot robot) {
        fill(robot);
        robot.interact(() -> robot.lookup("#month").query().requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(said(robot, "#day-2026-12-03").contains("提醒：花呗 12月账单（09:00）"), said(robot, "#day-2026-12-03"));
        assertTrue(said(robot, "#day-2026-12-09").contains("（20:00）"), said(robot, "#day-2026-12-09"));
        screen.picture(robot, "calendar-zh-reminders", 1096, 620, Language.ZH);
    }

    @Test
    void an_empty_ledger_says_how_due_days_come(FxRobot robot) {
        assertTrue(robot.lookup("#empty").query().isVisible());
        assertFalse(robot.lookup("#filled").query().isVisible());
    }

    private void fill(FxRobot robot) {
        robot.interact(() -> {
            screen.fillWithDemo();
            screen.changed();
        });
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).query().getAccessibleText();
    }

    private static List<String> agenda(FxRobot robot) {
        ListView<?> list = robot.lookup("#agenda").queryListView();
        return list.getItems().stream().map(line -> ((AgendaLine) line).text()).toList();
    }

    private static String below(FxRobot robot, String id) {
        Parent parent = robot.lookup(id).queryAs(Parent.class);
        return robot.from(parent).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining(" "));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
