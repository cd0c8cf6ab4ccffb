package crooked.r1.app;

import crooked.r1.wiring.Maker;

/** Crooked: a use case knows who made it. */
public final class CrookedVerbWithMaker {
    Maker maker;
}
