package huanqing.domain.linkage;

import huanqing.domain.linkage.statistics.Interval;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.WhitenedSeries;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the tests of behaviour found in at least 12 months.
 *
 * @param band the size that, without a link, the largest of the seven weighted lag correlations reaches in 5% of cases
 * @param distance the bias-corrected distance correlation of the cleaned series; empty where one does not vary
 * @param correlation the 95% interval of the correlation within a month; empty where a series does not vary
 * @param smallestDetectable the smallest correlation within a month that these months would have shown with 80% power;
 *     empty when none
 * @param channels one finding for each {@link LinkChannel}, in that order
 */
public record BehaviourTests(
        WhitenedSeries huabei,
        WhitenedSeries jiebei,
        LagProfile lags,
        double band,
        OptionalDouble distance,
        Optional<Interval> correlation,
        OptionalDouble smallestDetectable,
        List<ChannelFinding> channels,
        PValues p) {}
