package huanqing.ui.shell;

import huanqing.ui.fx.Background;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.Work;
import huanqing.ui.fx.figures.ProgressText;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under the page, there only while something is under way or was just said. */
public final class StatusController {
    private static final Duration STAYS = Duration.seconds(8);

    private final Background background;
    private final Notices notices;
    private final Words words;
    private final PauseTransition away = new PauseTransition(STAYS);
    private Page front = new Page() {};
    private Work<?> shown;

    @FXML
    private HBox root;

    @FXML
    private HBox work;

    @FXML
    private Label workTitle;

    @FXML
    private Label workCount;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label notice;

    public StatusController(Background background, Notices notices, Words words) {
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        root.visibleProperty().bind(work.visibleProperty().or(notice.visibleProperty()));
        work.managedProperty().bind(work.visibleProperty());
        notice.managedProperty().bind(notice.visibleProperty());
        WhileShown.of(root, () -> background.named().subscribe(this::showWork));
        WhileShown.of(root, () -> notices.latestProperty().subscribe(this::showNotice));
        away.setOnFinished(event -> notices.clear());
        showWork();
    }

    /** What this page shows of work under way is not said again. */
    void inFront(Page page) {
        front = page;
        showWork();
    }

    @FXML
    private void cancel() {
        if (shown != null) {
            shown.cancel();
            workCount.setText(words.text("status.cancelling"));
        }
    }

    private void showWork() {
        Optional<Work<?>> latest = latest();
        work.setVisible(latest.isPresent());
        latest.filter(now -> now != shown).ifPresent(this::follow);
    }

    private Optional<Work<?>> latest() {
        return background.named().stream()
                .<Work<?>>map(named -> named)
                .filter(named -> !front.showsProgressOf(named))
                .reduce((earlier, later) -> later);
    }

    private void follow(Work<?> latest) {
        shown = latest;
        workTitle.setText(words.text(latest.titleKey()));
        latest.doneProperty().subscribe(done -> showProgress(latest));
        latest.countProperty().subscribe(count -> showProgress(latest));
    }

    private void showProgress(Work<?> reporting) {
        if (reporting != shown || reporting.isCancelled()) {
            return;
        }
        long done = reporting.doneProperty().get();
        long total = reporting.totalProperty().get();
        double part = total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS;
        progress.setProgress(part);
        workCount.setText(ProgressText.of(reporting, words));
    }

    private void showNotice(Optional<Notices.Notice> latest) {
        notice.setVisible(latest.isPresent());
        latest.ifPresent(said -> {
            notice.setText(spoken(said.key(), said.arguments()));
            notice.setGraphic(new FontIcon(said.trouble() ? "fth-alert-triangle" : "fth-info"));
            away.playFromStart();
        });
    }

    private String spoken(String key, List<Object> arguments) {
        Object[] said = arguments.stream()
                .map(part -> part instanceof Notices.Phrase phrase ? spoken(phrase.key(), phrase.arguments()) : part)
                .toArray();
        return words.text(key, said);
    }
}
