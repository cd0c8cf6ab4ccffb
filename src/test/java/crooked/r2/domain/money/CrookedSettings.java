package crooked.r2.domain.money;

import java.util.prefs.Preferences;

/** Crooked: the domain knows settings. */
public final class CrookedSettings {
    Preferences it;
}
