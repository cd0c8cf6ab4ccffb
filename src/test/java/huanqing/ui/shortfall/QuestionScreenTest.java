package huanqing.ui.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The question's card while the plans are worked out elsewhere, as in the running window. */
@ExtendWith(ApplicationExtension.class)
class QuestionScreenTest {
    private final Queue<Runnable> heldBack = new ArrayDeque<>();
    private final ShortfallViewModel model = new ShortfallViewModel(
            (today, question, progress) -> Optional.empty(),
            Background.of(heldBack::add, Runnable::run),
            () -> LocalDate.of(2026, 11, 21));

    @Start
    void open(Stage stage) {
        Words words = new Words(Messages.in(Language.ZH), () -> false);
        Controllers controllers =
                new Controllers().with(QuestionController.class, said -> new QuestionController(model, said));
        stage.setScene(new Scene(
                new Fxml(controllers, words).load(QuestionController.class).root(), 800, 500));
        stage.show();
    }

    @Test
    void without_cash_the_card_asks_for_it_once_the_ledger_has_answered(FxRobot robot) {
        robot.interact(() -> model.plan());
        Labeled verdict = robot.lookup("#verdict").queryAs(Labeled.class);
        assertEquals("", verdict.getText());
        robot.interact(() -> heldBack.remove().run());
        assertEquals("请填写手头现金，方案才有起点。", verdict.getText());
    }
}
