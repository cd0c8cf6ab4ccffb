package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huanqing.i18n.Language;
import huanqing.ui.fx.Theme;
import huanqing.ui.today.TodayController;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Amounts are hidden and shown again on the page that is open, at once and without exception. */
@ExtendWith(ApplicationExtension.class)
class HiddenAmountsTest {
    private static final Pattern AMOUNT = Pattern.compile("¥\\d");
    private static final Pattern SUM = Pattern.compile("[\\d,]+\\.\\d\\d");
    private static final List<String> VIEWS = List.of(
            "today",
            "calendar",
            "huabei",
            "jiebei",
            "ledger",
            "reserve",
            "shortfall",
            "linkage",
            "whatif",
            "reminders");

    private ProductScreen<TodayController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(TodayController.class);
        screen.fillWithDemo();
        stage.setScene(screen.window(1100, 700, Language.EN, "today"));
        stage.show();
    }

    @Test
    void every_page_hides_and_shows_its_amounts_while_it_is_open(FxRobot robot) {
        for (String view : VIEWS) {
            robot.interact(() -> screen.open(view));
            assertFalse(amounts(robot).isEmpty(), view + " shows amounts");
            hide(robot, true);
            assertEquals(List.of(), amounts(robot), view + " hides them");
            hide(robot, false);
            assertFalse(amounts(robot).isEmpty(), view + " shows them again");
            assertEquals(List.of(), masks(robot), view + " hides none any more");
        }
    }

    @Test
    void sums_in_fields_are_hidden_as_well_and_keep_what_was_typed(FxRobot robot) {
        robot.interact(() -> screen.open("shortfall"));
        TextField cash = robot.lookup("#cash").queryAs(TextField.class);
        robot.interact(() -> cash.setText("1234.56"));
        assertEquals("1234.56", drawn(cash));
        hide(robot, true);
        assertEquals("•••••••", drawn(cash));
        robot.interact(() -> cash.setText("98.7"));
        assertEquals("••••", drawn(cash));
        hide(robot, false);
        assertEquals("98.7", drawn(cash));
    }

    @Test
    void no_field_of_any_page_draws_a_sum_while_amounts_are_hidden(FxRobot robot) {
        hide(robot, true);
        for (String view : VIEWS) {
            robot.interact(() -> screen.open(view));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(
                    List.of(),
                    robot.lookup(node -> node instanceof TextField).<TextField>queryAllAs(TextField.class).stream()
                            .filter(field -> SUM.matcher(drawn(field)).matches())
                            .map(field -> field.getId() + " " + drawn(field))
                            .toList(),
                    view);
        }
    }

    private static String drawn(TextField field) {
        return field.lookupAll(".text").stream()
                .filter(node -> node.isVisible() && !field.getText().isEmpty())
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }

    private void hide(FxRobot robot, boolean hidden) {
        robot.interact(() -> screen.look.amountsHiddenProperty().set(hidden));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> amounts(FxRobot robot) {
        return said(robot).filter(text -> AMOUNT.matcher(text).find()).toList();
    }

    private static List<String> masks(FxRobot robot) {
        return said(robot).filter(text -> text.contains("****")).toList();
    }

    private static Stream<String> said(FxRobot robot) {
        return robot.lookup(HiddenAmountsTest::isSeen).<Labeled>queryAllAs(Labeled.class).stream()
                .map(Labeled::getText);
    }

    private static boolean isSeen(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && isVisible(node);
    }

    private static boolean isVisible(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (!around.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
