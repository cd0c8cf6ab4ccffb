package huanqing.ui.shell;

import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.guide.Topic;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** Which page is in front, and what leads to another. */
public final class ShellViewModel implements Navigator {
    static final String WELCOME = "welcome";
    static final String IMPORT = "import";
    static final String SETTINGS = "settings";
    private static final String GUIDE = "guide";

    private final List<View> views;
    private final Workspace workspace;
    private final Consumer<List<Path>> importer;
    private final ObservableMap<String, Integer> badges = FXCollections.observableHashMap();
    private final ObservableMap<String, Integer> badgesView = FXCollections.unmodifiableObservableMap(badges);
    private final ReadOnlyObjectWrapper<View> current = new ReadOnlyObjectWrapper<>();
    private BiConsumer<Topic, String> guide = (topic, view) -> {};

    /** @param importer takes files that were chosen or dropped */
    public ShellViewModel(List<View> views, Workspace workspace, Consumer<List<Path>> importer) {
        this.views = List.copyOf(views);
        this.workspace = workspace;
        this.importer = importer;
    }

    /** Every page there is. */
    public List<View> all() {
        return views;
    }

    /** The views of the sidebar, in its order. */
    public List<View> sidebar() {
        return views.stream()
                .filter(View::inSidebar)
                .sorted(Comparator.comparingInt(View::order))
                .toList();
    }

    /** How many things wait on a view, by its key; a view on which nothing waits is not in it. */
    public ObservableMap<String, Integer> badges() {
        return badgesView;
    }

    /** Says how many things wait on a view. */
    public void badge(String view, int count) {
        if (count > 0) {
            badges.put(view, count);
        } else {
            badges.remove(view);
        }
    }

    public ReadOnlyObjectProperty<View> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public boolean isDemo() {
        return workspace.isDemo();
    }

    /** A first start sees the welcome; everybody else the first view. */
    public void start(boolean ledgerEmpty) {
        List<View> sidebar = sidebar();
        open(ledgerEmpty || sidebar.isEmpty() ? WELCOME : sidebar.get(0).key());
    }

    @Override
    public void open(String key) {
        find(key).ifPresent(current::set);
    }

    /** Opens the n-th view of the sidebar, counted from 1; nothing where there is none. */
    public void openNumber(int number) {
        List<View> sidebar = sidebar();
        if (number >= 1 && number <= sidebar.size()) {
            current.set(sidebar.get(number - 1));
        }
    }

    public void openSettings() {
        open(SETTINGS);
    }

    public boolean hasGuide() {
        return find(GUIDE).isPresent();
    }

    /** @param guide opens a page of the guide, and hears on which view it was asked for */
    public void onGuide(BiConsumer<Topic, String> guide) {
        this.guide = guide;
    }

    /** Opens the page of the guide that fits the view in front. */
    public void openGuide() {
        if (!viewKey().equals(GUIDE)) {
            openGuide(Topic.of(viewKey()));
        }
    }

    public void openGuide(Topic topic) {
        guide.accept(topic, viewKey());
        open(GUIDE);
    }

    private String viewKey() {
        View front = current.get();
        return front == null ? WELCOME : front.key();
    }

    public void importFiles(List<Path> files) {
        if (!files.isEmpty()) {
            open(IMPORT);
            importer.accept(files);
        }
    }

    public void seeDemo() {
        workspace.openDemo();
    }

    public void leaveDemo() {
        workspace.openOwn();
    }

    private Optional<View> find(String key) {
        return views.stream().filter(view -> view.key().equals(key)).findFirst();
    }
}
