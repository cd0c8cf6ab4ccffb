package crooked.r4.infra.desktop;

import java.awt.SystemTray;

/** Straight: an adapter of the desktop. */
public final class Tray {
    SystemTray it;
}
