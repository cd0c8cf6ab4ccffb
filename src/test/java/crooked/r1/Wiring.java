package crooked.r1;

import crooked.r1.app.Verb;

/** Straight: the root may know every ring. */
public final class Wiring {
    final Verb verb = new Verb();
}
