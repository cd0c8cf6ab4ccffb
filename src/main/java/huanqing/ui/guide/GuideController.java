package huanqing.ui.guide;

import huanqing.domain.credit.explain.Quantity;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.guide.GuideLink;
import huanqing.ui.fx.guide.Topic;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The list of pages with its search on the left, the page in front on the right. */
public final class GuideController implements Page {
    private final GuideViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final GuidePages pages;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Topic> topics;

    @FXML
    private Label nothing;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Hyperlink back;

    @FXML
    private Label pageTitle;

    @FXML
    private VBox body;

    @FXML
    private FlowPane seeAlso;

    @FXML
    private Hyperlink view;

    @FXML
    private Label sources;

    public GuideController(GuideViewModel model, Map<String, Quantity> figures, Navigator navigator, Words words) {
        this.model = model;
        this.navigator = navigator;
        this.words = words;
        this.pages = new GuidePages(words, figures);
    }

    @FXML
    private void initialize() {
        topics.setCellFactory(list -> new TopicCell(pages));
        topics.getItems().setAll(Topic.values());
        typed.textProperty().subscribe(this::filter);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        topics.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        back.managedProperty().bind(back.visibleProperty());
        view.managedProperty().bind(view.visibleProperty());
        sources.managedProperty().bind(sources.visibleProperty());
        WhileShown.of(scroll, () -> model.topicProperty().subscribe(this::show));
        WhileShown.of(scroll, () -> model.fromProperty().subscribe(this::showBack));
    }

    @Override
    public void find() {
        typed.requestFocus();
        typed.selectAll();
    }

    @FXML
    private void goBack() {
        model.fromProperty().get().ifPresent(navigator::open);
        model.left();
    }

    @FXML
    private void goToView() {
        model.topicProperty().get().view().ifPresent(navigator::open);
    }

    private void filter(String searched) {
        Topic open = model.topicProperty().get();
        topics.getItems().setAll(pages.find(searched));
        topics.getSelectionModel().select(open);
        nothing.setVisible(topics.getItems().isEmpty());
    }

    private void choose(Topic chosen) {
        if (chosen != null) {
            model.topicProperty().set(chosen);
        }
    }

    /** Down and Enter lead from the search to what it found. */
    private void intoList(KeyEvent event) {
        boolean found = !topics.getItems().isEmpty();
        if (found && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            topics.getSelectionModel().selectFirst();
            topics.requestFocus();
            event.consume();
        }
    }

    private void show(Topic topic) {
        if (!topics.getItems().contains(topic)) {
            typed.clear();
        }
        topics.getSelectionModel().select(topic);
        topics.scrollTo(Math.max(0, topics.getSelectionModel().getSelectedIndex() - 2));
        pageTitle.setText(pages.title(topic));
        body.getChildren().setAll(pages.page(topic).stream().map(BlockNodes::of).toList());
        seeAlso.getChildren()
                .setAll(topic.seeAlso().stream()
                        .sorted()
                        .map(other -> new GuideLink(other, pages.title(other)))
                        .toList());
        view.setVisible(topic.view().isPresent());
        topic.view().ifPresent(key -> view.setText(words.text("guide.to-view", words.text("view." + key))));
        sources.setVisible(!topic.sources().isEmpty());
        sources.setText(
                words.text("guide.sources", String.join(words.text("guide.sources.separator"), topic.sources())));
        scroll.setVvalue(0);
    }

    private void showBack(Optional<String> from) {
        back.setVisible(from.isPresent());
        from.ifPresent(key -> back.setText(words.text("guide.back", words.text("view." + key))));
    }
}
