package crooked.r3.domain.credit;

/** Crooked: a double field. */
public final class CrookedField {
    double rate;
}
