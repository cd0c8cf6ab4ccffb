package crooked.r1.i18n;

import crooked.r1.domain.Thing;

/** Crooked: words know the domain. */
public final class CrookedWords {
    public String of(Thing thing) {
        return "" + thing.size();
    }
}
