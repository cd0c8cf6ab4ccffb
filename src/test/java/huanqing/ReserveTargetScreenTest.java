package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.reserve.ReserveSettings;
import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Language;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.fx.Theme;
import huanqing.ui.reserve.ReserveController;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The reserve page over the demo, as a person uses it. */
@ExtendWith(ApplicationExtension.class)
class ReserveTargetScreenTest {
    private ProductScreen<ReserveController> screen;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        screen = new ProductScreen<>(ReserveController.class);
        screen.fillWithDemo();
        stage.setScene(screen.scene(840, 640, Language.ZH));
        stage.show();
    }

    @Test
    void a_higher_confidence_asks_for_more_at_once_and_is_kept_when_let_go(FxRobot robot) {
        String usual = text(robot, "#target");
        assertTrue(usual.startsWith("¥"), usual);
        assertTrue(text(robot, "#targetDetail").startsWith("95% 的把握；"), text(robot, "#targetDetail"));
        Slider slider = robot.lookup("#confidence").queryAs(Slider.class);
        robot.interact(() -> {
            slider.setValueChanging(true);
            slider.setValue(99);
        });
        assertNotEquals(usual, text(robot, "#target"));
        assertEquals(
                ReserveSettings.USUAL,
                screen.ledger.reserve().keepReserveSettings().get());
        robot.interact(() -> slider.setValueChanging(false));
        assertEquals(990, screen.ledger.reserve().keepReserveSettings().get().confidencePermille());
        assertTrue(text(robot, "#targetDetail").startsWith("99% 的把握；"));
    }

    @Test
    void nothing_known_is_unknown_and_not_nothing(FxRobot robot) {
        ProductScreen<ReserveController> empty = new ProductScreen<>(ReserveController.class);
        robot.interact(() -> ((Stage) robot.lookup("#target").query().getScene().getWindow())
                .setScene(empty.scene(840, 640, Language.EN)));
        for (String figure : new String[] {"#target", "#committed", "#coverage"}) {
            assertEquals("unknown", text(robot, figure), figure);
        }
        String why = "The ledger knows of no dues yet.";
        for (String sentence : new String[] {"#targetDetail", "#committedDetail", "#planSaid"}) {
            assertTrue(text(robot, sentence).startsWith(why), sentence + ": " + text(robot, sentence));
        }
    }

    @Test
    void every_figure_opens_into_what_it_rests_on(FxRobot robot) {
        for (String basis : new String[] {
            "#targetBasis",
            "#committedBasis",
            "#coverageBasis",
            "#ladderBasis",
            "#warningsBasis",
            "#fanBasis",
            "#failingBasis",
            "#backtestBasis",
            "#savingBasis"
        }) {
            Pane card = robot.lookup(basis).queryAs(Pane.class);
            Pane lines = (Pane) card.getChildren().get(1);
            assertFalse(lines.isVisible());
            robot.interact(() -> ((ToggleButton) card.getChildren().get(0)).fire());
            assertTrue(lines.isVisible() && lines.getChildren().size() >= 3, basis);
        }
    }

    @Test
    void a_picture_keeps_its_size_while_its_basis_is_open(FxRobot robot) {
        for (String card : new String[] {"#fan", "#failing", "#backtest"}) {
            ChartCard chart = robot.lookup(card).queryAs(ChartCard.class);
            double before = chart.pane().getHeight();
            Pane basis = robot.lookup(card + "Basis").queryAs(Pane.class);
            ToggleButton opener = (ToggleButton) basis.getChildren().get(0);
            robot.interact(opener::fire);
            robot.interact(() -> chart.getScene().getRoot().layout());
            assertTrue(chart.pane().getHeight() >= before, card);
            assertTrue(chart.getHeight() >= basis.getBoundsInParent().getMaxY(), card + " holds its basis");
            robot.interact(opener::fire);
        }
    }

    @Test
    void the_dues_of_sixty_days_stand_with_their_chance(FxRobot robot) {
        Pane warnings = robot.lookup("#warnings").queryAs(Pane.class);
        assertTrue(warnings.getChildren().size() >= 2);
        String note = text(robot, "#warningsNote");
        assertTrue(note.matches("共 \\d+ 笔，其中 \\d+ 笔超过提醒线。"), note);
        ComboBox<Integer> threshold = robot.lookup("#threshold").queryComboBox();
        robot.interact(() -> threshold.setValue(300));
        assertEquals(300, screen.ledger.reserve().keepReserveSettings().get().thresholdPermille());
    }

    @Test
    void the_saving_plan_adds_up_to_the_target(FxRobot robot) {
        TextField by = robot.lookup("#by").queryAs(TextField.class);
        robot.interact(() -> by.setText("2020-01-01"));
        assertTrue(text(robot, "#wrong").startsWith("日期要在 2026-11-21"), text(robot, "#wrong"));
        robot.interact(() -> by.setText("2027-03-20"));
        assertEquals("", text(robot, "#wrong"));
        TableView<?> plan = robot.lookup("#plan").queryTableView();
        assertTrue(text(robot, "#planSaid").contains("分 " + plan.getItems().size() + " 次存"), text(robot, "#planSaid"));
    }

    @Test
    void the_pictures_have_their_points(FxRobot robot) {
        for (String card : new String[] {"#fan", "#failing", "#backtest"}) {
            ChartCard chart = robot.lookup(card).queryAs(ChartCard.class);
            assertTrue(chart.pane().chartProperty().get().table().size() > 3, card);
            assertFalse(chart.readingProperty().get().isEmpty());
        }
        screen.picture(robot, "reserve-zh-light-840", 840, 2200, Language.ZH);
        screen.picture(robot, "reserve-en-light-1096", 1096, 2000, Language.EN);
        robot.interact(() -> screen.look.themeChoiceProperty().set(ThemeChoice.DARK));
        screen.picture(robot, "reserve-zh-dark-1096", 1096, 2000, Language.ZH);
    }

    private static String text(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
