package crooked.r1.domain;

import crooked.r1.app.Verb;

/** Crooked: the domain knows a use case. */
public final class CrookedThing {
    Verb verb;
}
