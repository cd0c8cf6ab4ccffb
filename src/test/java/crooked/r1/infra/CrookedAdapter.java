package crooked.r1.infra;

import crooked.r1.ui.Screen;

/** Crooked: an adapter knows a screen. */
public final class CrookedAdapter {
    Screen screen;
}
