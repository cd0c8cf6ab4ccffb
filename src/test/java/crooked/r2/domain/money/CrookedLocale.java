package crooked.r2.domain.money;

import java.util.Locale;

/** Crooked: the domain knows a language. */
public final class CrookedLocale {
    Locale it;
}
