package crooked.r3.domain.credit;

/** Crooked: an array of floats. */
public final class CrookedArray {
    float[][] rates;
}
