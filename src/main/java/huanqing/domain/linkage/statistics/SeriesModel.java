package huanqing.domain.linkage.statistics;

import java.util.OptionalDouble;

/**
 * The model that a series' months were cleaned with before they were compared.
 *
 * @param ar how many of its own past months it follows, 0 to 3
 * @param aicc the corrected information criterion by which it won; empty when the series fits without any rest, so
 *     that the criterion has no value
 */
public record SeriesModel(int ar, ModelTerms terms, OptionalDouble aicc) {}
