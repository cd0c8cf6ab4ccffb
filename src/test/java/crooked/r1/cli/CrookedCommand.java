package crooked.r1.cli;

import crooked.r1.ui.Screen;

/** Crooked: one face knows the other. */
public final class CrookedCommand {
    Screen screen;
}
