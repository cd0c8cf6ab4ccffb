package crooked.r1.app;

import crooked.r1.infra.Adapter;

/** Crooked: a use case knows an adapter. */
public final class CrookedVerb {
    public Object go() {
        return new Adapter();
    }
}
