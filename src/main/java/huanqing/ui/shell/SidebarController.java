package huanqing.ui.shell;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Language;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The views that exist, and the switches for theme and language. */
public final class SidebarController {
    private static final int WITH_KEYS = 9;

    private final ShellViewModel model;
    private final Look look;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox views;

    @FXML
    private MenuButton theme;

    @FXML
    private MenuButton language;

    public SidebarController(ShellViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        List<View> shown = model.sidebar();
        for (int place = 0; place < shown.size(); place++) {
            View view = shown.get(place);
            views.getChildren().add(new StackPane(button(view, place + 1), badge(view)));
        }
        WhileShown.of(views, () -> model.currentProperty().subscribe(this::select));
        fillThemes();
        fillLanguages();
    }

    private ToggleButton button(View view, int number) {
        ToggleButton button = new ToggleButton(words.text(view.titleKey()), new FontIcon(view.icon()));
        button.setId("view-" + view.key());
        button.setUserData(view);
        button.getStyleClass().add("nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.open(view.key());
        });
        if (number <= WITH_KEYS) {
            button.setTooltip(new Tooltip(Keys.text(String.valueOf(number))));
        }
        return button;
    }

    /** How many things wait on the view, over the right end of its button. */
    private Label badge(View view) {
        Label badge = new Label();
        badge.setId("badge-" + view.key());
        badge.getStyleClass().add("nav-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        MapChangeListener<String, Integer> listener = change -> show(badge, view);
        WhileShown.of(badge, () -> {
            ObservableMap<String, Integer> badges = model.badges();
            badges.addListener(listener);
            show(badge, view);
            return () -> badges.removeListener(listener);
        });
        return badge;
    }

    private void show(Label badge, View view) {
        Integer count = model.badges().get(view.key());
        badge.setVisible(count != null);
        badge.setText(count == null ? "" : count.toString());
        badge.setAccessibleText(count == null ? "" : words.text("sidebar.waiting", count));
    }

    private void select(View view) {
        for (Toggle toggle : group.getToggles()) {
            toggle.setSelected(toggle.getUserData().equals(view));
        }
    }

    private void fillThemes() {
        ToggleGroup choices = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.name(choice));
            item.setToggleGroup(choices);
            item.setSelected(look.themeChoiceProperty().get() == choice);
            item.setOnAction(event -> look.themeChoiceProperty().set(choice));
            theme.getItems().add(item);
            WhileShown.of(theme, () -> look.themeChoiceProperty().subscribe(now -> item.setSelected(now == choice)));
        }
        WhileShown.of(theme, () -> look.darkProperty()
                .subscribe(dark -> theme.setGraphic(new FontIcon(dark ? "fth-moon" : "fth-sun"))));
    }

    private void fillLanguages() {
        ToggleGroup choices = new ToggleGroup();
        for (Language spoken : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(words.name(LanguageChoice.valueOf(spoken.name())));
            item.setToggleGroup(choices);
            item.setSelected(look.languageProperty().get() == spoken);
            item.setOnAction(event -> look.languageChoiceProperty().set(LanguageChoice.valueOf(spoken.name())));
            language.getItems().add(item);
        }
    }
}
