package huanqing.ui.fx.figures;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Brings a part of a long page into sight. */
public final class InSight {
    private static final double ABOVE = 8;

    private InSight() {}

    /**
     * Scrolls the page so that the node begins at its top, as far as the page is long enough; nothing outside a page. It
     * happens once the page is laid out with what it shows now.
     */
    public static void bring(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            scrollAround(node, node.getParent());
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private static void scrollAround(Node node, Node around) {
        if (around instanceof ScrollPane page) {
            scroll(page, node);
        } else if (around != null) {
            scrollAround(node, around.getParent());
        }
    }

    private static void scroll(ScrollPane page, Node node) {
        Node content = page.getContent();
        Point2D top = content.sceneToLocal(node.localToScene(Point2D.ZERO));
        double room =
                content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        page.setVvalue(room <= 0 ? 0 : Math.min(1, Math.max(0, (top.getY() - ABOVE) / room)));
    }
}
