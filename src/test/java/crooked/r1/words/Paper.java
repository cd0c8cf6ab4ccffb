package crooked.r1.words;

import crooked.r1.app.Verb;
import crooked.r1.domain.Thing;
import crooked.r1.i18n.Words;

/** Straight. */
public final class Paper {
    public Verb verb;
    public Thing thing;
    public Words words;
}
