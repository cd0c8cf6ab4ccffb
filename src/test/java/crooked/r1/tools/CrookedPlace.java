package crooked.r1.tools;

/** Crooked: it stands in no ring. */
public final class CrookedPlace {
    int anything;
}
