package huanqing.ui.shell;

import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work wherever the focus is. Ctrl is the command key on a Mac. */
final class Keys {
    private static final int DIGITS = 9;

    private final Scene scene;

    Keys(Scene scene) {
        this.scene = scene;
    }

    Keys on(String letter, Runnable action) {
        return put(new KeyCodeCombination(KeyCode.valueOf(letter), KeyCombination.SHORTCUT_DOWN), action);
    }

    Keys onShift(String letter, Runnable action) {
        return put(
                new KeyCodeCombination(
                        KeyCode.valueOf(letter), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                action);
    }

    Keys onDigits(IntConsumer action) {
        for (int digit = 1; digit <= DIGITS; digit++) {
            int number = digit;
            on("DIGIT" + digit, () -> action.accept(number));
            on("NUMPAD" + digit, () -> action.accept(number));
        }
        return this;
    }

    Keys onHelp(Runnable action) {
        return put(new KeyCodeCombination(KeyCode.F1), action);
    }

    /** How the person reads such a key, e.g. Ctrl+Shift+H. */
    static String text(String key) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return (mac ? "⌘" : "Ctrl+") + key;
    }

    private Keys put(KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
        return this;
    }
}
