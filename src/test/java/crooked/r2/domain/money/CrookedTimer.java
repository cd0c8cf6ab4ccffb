package crooked.r2.domain.money;

import java.util.Timer;

/** Crooked: the domain knows a timer. */
public final class CrookedTimer {
    Timer it;
}
