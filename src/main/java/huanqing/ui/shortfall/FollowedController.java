package huanqing.ui.shortfall;

import huanqing.app.shortfall.FollowedPlan;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The accepted plan and how far it is. */
public final class FollowedController {
    private final FollowedViewModel model;
    private final Words words;
    private final PlanWords planWords;

    @FXML
    private Node root;

    @FXML
    private Node following;

    @FXML
    private Label since;

    @FXML
    private TableView<FollowedPlan.Intention> intentions;

    @FXML
    private TableColumn<FollowedPlan.Intention, FollowedPlan.Intention> day;

    @FXML
    private TableColumn<FollowedPlan.Intention, FollowedPlan.Intention> what;

    @FXML
    private TableColumn<FollowedPlan.Intention, FollowedPlan.Intention> sum;

    @FXML
    private TableColumn<FollowedPlan.Intention, FollowedPlan.Intention> done;

    @FXML
    private Button undo;

    @FXML
    private Button drop;

    public FollowedController(FollowedViewModel model, Words words) {
        this.model = model;
        this.words = words;
        planWords = new PlanWords(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(
                day, RowCell.words(intention -> words.date(intention.payment().on())));
        RowCell.show(
                what,
                RowCell.words(intention -> planWords.name(intention.payment().due())));
        RowCell.show(
                sum, RowCell.amount(intention -> words.money(intention.payment().amount())));
        RowCell.show(done, RowCell.picture(FollowedPlan.Intention::isDone, this::progress));
        undo.visibleProperty().bind(model.undoableProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        following.managedProperty().bind(following.visibleProperty());
        drop.visibleProperty().bind(following.visibleProperty());
        drop.managedProperty().bind(drop.visibleProperty());
        root.visibleProperty()
                .bind(model.undoableProperty().map(undoable -> undoable).flatMap(undoable -> model.followedProperty()
                        .map(plan -> undoable || plan.isPresent())));
        root.managedProperty().bind(root.visibleProperty());
        WhileShown.of(root, () -> model.followedProperty().subscribe(this::show));
    }

    private Node progress(boolean isDone) {
        return isDone
                ? Chip.of("fth-check-circle", words.text("shortfall.done"), "good")
                : Chip.of("fth-clock", words.text("shortfall.to-do"), "");
    }

    private void show(Optional<FollowedPlan> plan) {
        following.setVisible(plan.isPresent());
        since.setText(plan.map(this::since).orElseGet(() -> words.text("shortfall.following-none")));
        intentions.getItems().setAll(plan.map(FollowedPlan::intentions).orElseGet(java.util.List::of));
    }

    private String since(FollowedPlan followed) {
        int all = followed.intentions().size();
        return words.text(
                "shortfall.following",
                words.date(followed.plan().acceptedOn()),
                words.name(followed.plan().strategy()),
                all - followed.open().size(),
                all);
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void drop() {
        model.drop();
    }
}
