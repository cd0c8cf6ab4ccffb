package crooked.r1.infra;

import crooked.r1.app.Verb;
import crooked.r1.domain.Thing;

/** Straight. */
public final class Adapter {
    public Verb verb;
    public Thing thing;
}
