package huanqing.ui.fx;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Listening that ends when the node leaves the window, so that a screen of a former language hears nothing more. */
public final class WhileShown {
    private final Supplier<Subscription> listening;
    private Subscription current = Subscription.EMPTY;

    private WhileShown(Supplier<Subscription> listening) {
        this.listening = listening;
    }

    /** Listens whenever the node is in a window; each time it comes into one, listening begins anew. */
    public static void of(Node node, Supplier<Subscription> listening) {
        WhileShown whileShown = new WhileShown(listening);
        node.sceneProperty().subscribe(scene -> whileShown.change(scene != null));
    }

    private void change(boolean shown) {
        current.unsubscribe();
        current = shown ? listening.get() : Subscription.EMPTY;
    }
}
