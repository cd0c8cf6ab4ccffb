package crooked.r4.app;

import java.awt.SystemTray;

/** Crooked: a use case knows AWT. */
public final class CrookedTray {
    SystemTray it;
}
