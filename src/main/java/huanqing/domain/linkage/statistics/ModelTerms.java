package huanqing.domain.linkage.statistics;

/** What a series follows by itself, besides its own past: a straight trend, the time of year, both or neither. */
public enum ModelTerms {
    NONE(false, false),
    TREND(true, false),
    SEASON(false, true),
    SEASON_TREND(true, true);

    private final boolean trend;
    private final boolean season;

    ModelTerms(boolean trend, boolean season) {
        this.trend = trend;
        this.season = season;
    }

    public boolean hasTrend() {
        return trend;
    }

    public boolean hasSeason() {
        return season;
    }

    /** Whether both take out the same straight line or the same time of year. */
    public boolean shares(ModelTerms other) {
        return trend && other.trend || season && other.season;
    }
}
