package crooked.r2.domain.money;

import java.util.concurrent.ConcurrentHashMap;

/** Crooked: the domain knows threads. */
public final class CrookedMap {
    ConcurrentHashMap<String, String> it;
}
