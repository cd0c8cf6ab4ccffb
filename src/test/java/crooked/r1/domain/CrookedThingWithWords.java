package crooked.r1.domain;

import crooked.r1.i18n.Words;

/** Crooked: the domain knows words. */
public final class CrookedThingWithWords {
    Words words;
}
