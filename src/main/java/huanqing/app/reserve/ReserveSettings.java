package huanqing.app.reserve;

/**
 * What the person chose for the reserve.
 *
 * @param confidencePermille the share of futures to be covered by the target, from 500 to 999 thousandths
 * @param days the horizon, from 60 to 180
 * @param thresholdPermille the probability of failing above which a due is warned of, from 0 to 1000 thousandths
 */
public record ReserveSettings(int confidencePermille, int days, int thresholdPermille) {
    /** 95%, half a year, 10%. */
    public static final ReserveSettings USUAL = new ReserveSettings(950, 180, 100);

    private static final double THOUSAND = 1000;

    public ReserveSettings {
        boolean isSound = confidencePermille >= 500
                && confidencePermille <= 999
                && days >= 60
                && days <= 180
                && thresholdPermille >= 0
                && thresholdPermille <= 1000;
        if (!isSound) {
            throw new IllegalArgumentException(
                    "no such settings: " + confidencePermille + ", " + days + ", " + thresholdPermille);
        }
    }

    public double confidence() {
        return confidencePermille / THOUSAND;
    }

    public double threshold() {
        return thresholdPermille / THOUSAND;
    }
}
