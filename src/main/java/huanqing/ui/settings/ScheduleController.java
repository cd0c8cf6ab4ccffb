package huanqing.ui.settings;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** The switch for reminders with the window shut, shown as the system says it stands. */
public final class ScheduleController {
    private final ScheduleViewModel model;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private CheckBox on;

    @FXML
    private Label state;

    @FXML
    private Label fault;

    @FXML
    private Button mend;

    @FXML
    private Label files;

    public ScheduleController(ScheduleViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fault.managedProperty().bind(fault.visibleProperty());
        mend.managedProperty().bind(mend.visibleProperty());
        files.managedProperty().bind(files.visibleProperty());
        WhileShown.of(root, () -> model.stateProperty()
                .subscribe(this::show)
                .and(model.busyProperty()
                        .subscribe(busy -> show(model.stateProperty().get())))
                .and(on.selectedProperty().subscribe((before, now) -> wish(now))));
        WhileShown.of(root, () -> {
            model.look();
            return () -> {};
        });
    }

    @FXML
    private void mend() {
        model.mend();
    }

    /** Only what differs from what is shown was wished by the person. */
    private void wish(boolean wanted) {
        if (wanted != isOn(model.stateProperty().get())) {
            model.turn(wanted);
        }
    }

    private void show(Optional<ReminderSchedule> latest) {
        boolean busy = model.busyProperty().get();
        if (!busy) {
            on.setSelected(isOn(latest));
        }
        on.setDisable(
                busy || latest.map(ReminderSchedule::standing).orElse(Standing.IMPOSSIBLE) == Standing.IMPOSSIBLE);
        state.setText(latest.map(schedule -> words.name(schedule.standing(), words.name(schedule.manner())))
                .orElseGet(() -> words.text("settings.schedule.asking")));
        state.setGraphic(new FontIcon(isOn(latest) ? "fth-bell" : "fth-bell-off"));
        fault.setVisible(latest.flatMap(ReminderSchedule::fault).isPresent());
        mend.setVisible(fault.isVisible());
        mend.setDisable(busy);
        latest.flatMap(ReminderSchedule::fault).ifPresent(what -> fault.setText(words.name(what)));
        files.setVisible(isOn(latest) && !latest.orElseThrow().files().isEmpty());
        files.setText(latest.stream()
                .flatMap(schedule -> schedule.files().stream())
                .map(Path::toString)
                .collect(Collectors.joining("\n")));
    }

    private static boolean isOn(Optional<ReminderSchedule> schedule) {
        return schedule.map(ReminderSchedule::standing).orElse(Standing.OFF) == Standing.ON;
    }
}
