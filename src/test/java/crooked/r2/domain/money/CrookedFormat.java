package crooked.r2.domain.money;

import java.time.format.DateTimeFormatter;

/** Crooked: the domain knows a way to write dates. */
public final class CrookedFormat {
    DateTimeFormatter it;
}
