package huanqing.ui.reminder;

import huanqing.app.reminder.NoticeText;
import huanqing.domain.reminder.Notice;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A line over every page: what is due, until the person has looked at it. */
public final class BannerController {
    private static final int MOST = 2;

    private final BannerViewModel model;
    private final Navigator navigator;
    private final NoticeText text;
    private final Words words;
    private final ListChangeListener<Notice> listener = change -> show();

    @FXML
    private Node root;

    @FXML
    private Label told;

    /** @param text how notices are written in a language */
    public BannerController(BannerViewModel model, Navigator navigator, Function<Words, NoticeText> text, Words words) {
        this.model = model;
        this.navigator = navigator;
        this.text = text.apply(words);
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        WhileShown.of(root, () -> {
            model.notices().addListener(listener);
            show();
            return () -> model.notices().removeListener(listener);
        });
    }

    @FXML
    private void look() {
        model.dismiss();
        navigator.open("reminders");
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }

    private void show() {
        List<Notice> all = model.notices();
        root.setVisible(!all.isEmpty());
        String first = all.stream()
                .limit(MOST)
                .map(notice -> words.withAmounts(text.of(notice).title()))
                .collect(Collectors.joining(" · "));
        told.setText(all.size() > MOST ? words.text("reminders.banner.more", first, all.size() - MOST) : first);
    }
}
