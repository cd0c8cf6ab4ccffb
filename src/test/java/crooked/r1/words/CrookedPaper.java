package crooked.r1.words;

import crooked.r1.ui.Screen;

/** Crooked: a paper knows a screen. */
public final class CrookedPaper {
    Screen screen;
}
