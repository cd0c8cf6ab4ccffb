package crooked.r1.ui;

import crooked.r1.wiring.Maker;

/** Crooked: a screen knows who made it. */
public final class CrookedScreenWithMaker {
    Maker maker;
}
