package crooked.r1.app;

import crooked.r1.domain.Thing;

/** Straight. */
public final class Verb {
    public Thing thing;
}
