package huanqing.ui.shell;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.ThemeChoice;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.guide.Topic;
import huanqing.ui.history.HistoryDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One line of the command palette.
 *
 * @param key found by typing it too, whatever the language, e.g. {@code ledger}
 * @param shortcut the keys that do the same, or ""
 */
record Command(String key, String title, String icon, String shortcut, Runnable action) {

    /** Whether every word typed is part of the title or of the key. */
    boolean matches(String typed) {
        String searched = (title + ' ' + key).toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).trim().split("\\s+")).allMatch(searched::contains);
    }

    /** Every view and every action of the window as it stands. */
    static List<Command> all(ShellViewModel model, Look look, HistoryDesk history, Words words, Runnable chooseFiles) {
        List<Command> commands = new ArrayList<>();
        int number = 0;
        for (View view : model.sidebar()) {
            number++;
            String keys = number <= 9 ? Keys.text(String.valueOf(number)) : "";
            commands.add(new Command(
                    view.key(), words.text(view.titleKey()), view.icon(), keys, () -> model.open(view.key())));
        }
        commands.add(new Command("import", words.text("action.import"), "fth-download", Keys.text("I"), chooseFiles));
        commands.add(
                new Command("undo", words.text("history.undo"), "fth-corner-up-left", Keys.text("Z"), history::undo));
        commands.add(new Command(
                "redo", words.text("history.redo"), "fth-corner-up-right", Keys.text("Shift+Z"), history::redo));
        commands.addAll(looks(look, words));
        commands.add(
                model.isDemo()
                        ? new Command("demo", words.text("demo.leave"), "fth-log-out", "", model::leaveDemo)
                        : new Command("demo", words.text("welcome.demo"), "fth-play-circle", "", model::seeDemo));
        if (model.hasGuide()) {
            commands.add(new Command("help", words.text("action.help"), "fth-help-circle", "F1", model::openGuide));
            commands.addAll(pages(model, words));
        }
        return commands;
    }

    private static List<Command> pages(ShellViewModel model, Words words) {
        return Stream.of(Topic.values())
                .map(topic -> new Command(
                        "guide",
                        words.text("guide.command", words.name(topic)),
                        "fth-book-open",
                        "",
                        () -> model.openGuide(topic)))
                .toList();
    }

    private static List<Command> looks(Look look, Words words) {
        boolean hidden = look.amountsHiddenProperty().get();
        return List.of(
                new Command(
                        "amounts",
                        words.text(hidden ? "action.show-amounts" : "action.hide-amounts"),
                        hidden ? "fth-eye" : "fth-eye-off",
                        Keys.text("Shift+H"),
                        () -> look.amountsHiddenProperty().set(!hidden)),
                theme(look, words, ThemeChoice.LIGHT, "fth-sun"),
                theme(look, words, ThemeChoice.DARK, "fth-moon"),
                theme(look, words, ThemeChoice.SYSTEM, "fth-monitor"),
                language(look, words, LanguageChoice.ZH),
                language(look, words, LanguageChoice.EN));
    }

    private static Command theme(Look look, Words words, ThemeChoice choice, String icon) {
        return new Command("theme", words.name(choice), icon, "", () -> look.themeChoiceProperty()
                .set(choice));
    }

    private static Command language(Look look, Words words, LanguageChoice choice) {
        return new Command("language", words.name(choice), "fth-globe", "", () -> look.languageChoiceProperty()
                .set(choice));
    }
}
