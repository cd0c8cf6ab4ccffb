package crooked.r1.app;

import crooked.r1.i18n.Words;

/** Crooked: a use case hands out sentences. */
public final class CrookedVerbWithWords {
    public String go() {
        return Words.of("done");
    }
}
