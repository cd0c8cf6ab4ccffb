package crooked.r6order.domain.wallet;

/** Crooked: a feature that has no place in the order. */
public final class CrookedFeature {
    int it;
}
