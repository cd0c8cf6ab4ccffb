package huanqing.ui.fx.figures;

import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.util.Subscription;

/** A field with a sum of the person's: drawn as dots while amounts are hidden, whatever is typed. */
public final class HiddenSum {
    private static final String DOT = "•";

    private HiddenSum() {}

    /** @param fields of a page, which comes to the front again whenever amounts are hidden or shown */
    public static void in(Words words, TextField... fields) {
        for (TextField field : fields) {
            WhileShown.of(field, () -> {
                draw(field, words.amountsHidden());
                return Subscription.EMPTY;
            });
        }
    }

    private static void draw(TextField field, boolean hidden) {
        if (hidden != field.getSkin() instanceof Dots) {
            field.setSkin(hidden ? new Dots(field) : new TextFieldSkin(field));
        }
    }

    private static final class Dots extends TextFieldSkin {
        Dots(TextField field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return DOT.repeat(text.length());
        }
    }
}
