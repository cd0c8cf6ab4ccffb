package crooked.r1.wiring;

import crooked.r1.Wiring;

/** Crooked: what the root puts together asks the root. */
public final class CrookedMaker {
    Wiring wiring;
}
