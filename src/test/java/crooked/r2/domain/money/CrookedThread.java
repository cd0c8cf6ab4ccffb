package crooked.r2.domain.money;

/** Crooked: the domain knows threads. */
public final class CrookedThread {
    Thread it;
}
