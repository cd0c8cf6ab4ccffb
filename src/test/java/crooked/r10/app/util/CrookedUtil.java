package crooked.r10.app.util;

/** Crooked: lies in a bag. */
public final class CrookedUtil {
    int it;
}
