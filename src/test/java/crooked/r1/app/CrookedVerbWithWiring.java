package crooked.r1.app;

import crooked.r1.Wiring;

/** Crooked: somebody knows the root. */
public final class CrookedVerbWithWiring {
    Wiring wiring;
}
