package huanqing.ui.fx;

import huanqing.app.settings.DesktopTheme;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.settings.WindowPlace;
import huanqing.i18n.Language;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Language, theme and whether amounts are hidden: set here, remembered at once. */
public final class Look {
    private final SettingsStore store;
    private final Background background;
    private final DesktopTheme desktop;
    private final Locale system = Locale.getDefault();
    private final ObjectProperty<LanguageChoice> languageChoice = new SimpleObjectProperty<>();
    private final ObjectProperty<ThemeChoice> themeChoice = new SimpleObjectProperty<>();
    private final BooleanProperty amountsHidden = new SimpleBooleanProperty();
    private final BooleanProperty hiddenAtStart = new SimpleBooleanProperty();
    private final BooleanProperty desktopDark = new SimpleBooleanProperty();
    private final ObjectBinding<Language> language =
            Bindings.createObjectBinding(this::resolveLanguage, languageChoice);
    private final BooleanBinding dark = Bindings.createBooleanBinding(this::resolveDark, themeChoice, desktopDark);
    private volatile Settings latest;

    public Look(SettingsStore store, DesktopTheme desktop, Background background) {
        this.store = store;
        this.desktop = desktop;
        this.background = background;
        this.latest = store.load();
        languageChoice.set(latest.language());
        themeChoice.set(latest.theme());
        hiddenAtStart.set(latest.hiddenAtStart());
        amountsHidden.set(latest.amountsHidden() || latest.hiddenAtStart());
        languageChoice.addListener((property, old, now) -> save(latest.withLanguage(now)));
        themeChoice.addListener((property, old, now) -> save(latest.withTheme(now)));
        amountsHidden.addListener((property, old, now) -> save(latest.withAmountsHidden(now)));
        hiddenAtStart.addListener((property, old, now) -> save(latest.withHiddenAtStart(now)));
        language.subscribe(this::rememberSpoken);
    }

    public ObjectProperty<LanguageChoice> languageChoiceProperty() {
        return languageChoice;
    }

    public ObjectProperty<ThemeChoice> themeChoiceProperty() {
        return themeChoice;
    }

    public BooleanProperty amountsHiddenProperty() {
        return amountsHidden;
    }

    /** Whether each start begins with hidden amounts. */
    public BooleanProperty hiddenAtStartProperty() {
        return hiddenAtStart;
    }

    /** The language to speak now. */
    public ObjectBinding<Language> languageProperty() {
        return language;
    }

    /** Whether to be dark now. */
    public BooleanBinding darkProperty() {
        return dark;
    }

    public Optional<WindowPlace> windowPlace() {
        return latest.window();
    }

    public void remember(WindowPlace place) {
        save(latest.withWindow(place));
    }

    /** Asks the desktop again how it looks; the answer arrives later. */
    public void askDesktop() {
        background.work(progress -> desktop.isDark()).onDone(desktopDark::set).start();
    }

    private void save(Settings settings) {
        latest = settings;
        background
                .work(progress -> {
                    store.save(latest);
                    return settings;
                })
                .start();
    }

    /** For a run that the system starts: it may not be told the system's language. */
    private void rememberSpoken(Language now) {
        LanguageChoice spoken = LanguageChoice.valueOf(now.name());
        if (!latest.spoken().equals(Optional.of(spoken))) {
            save(latest.withSpoken(spoken));
        }
    }

    private Language resolveLanguage() {
        return switch (languageChoice.get()) {
            case ZH -> Language.ZH;
            case EN -> Language.EN;
            case SYSTEM -> Language.of(system);
        };
    }

    private boolean resolveDark() {
        return switch (themeChoice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> desktopDark.get();
        };
    }
}
