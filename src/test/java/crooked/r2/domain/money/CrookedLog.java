package crooked.r2.domain.money;

import java.util.logging.Logger;

/** Crooked: the domain knows a log. */
public final class CrookedLog {
    Logger it;
}
