package crooked.r1.cli;

import crooked.r1.wiring.Maker;

/** Crooked: a command knows who made it. */
public final class CrookedCommandWithMaker {
    Maker maker;
}
