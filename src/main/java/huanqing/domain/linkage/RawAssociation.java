package huanqing.domain.linkage;

import huanqing.domain.linkage.statistics.CentredDistances;
import huanqing.domain.linkage.statistics.Correlation;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How the two amount series go together as they are, before anything is taken out. For display only: shared trends and
 * seasons are still in it, so it proves nothing. Each is empty where a series does not vary.
 *
 * @param kendall tau-b
 * @param distance the bias-corrected distance correlation
 */
public record RawAssociation(
        OptionalDouble pearson, OptionalDouble spearman, OptionalDouble kendall, OptionalDouble distance) {
    static RawAssociation of(PairedMonths months) {
        double[] huabei = Arrays.stream(months.huabeiRepaid()).asDoubleStream().toArray();
        double[] jiebei = Arrays.stream(months.jiebeiRepaid()).asDoubleStream().toArray();
        return new RawAssociation(
                Correlation.pearson(huabei, jiebei),
                Correlation.spearman(huabei, jiebei),
                Correlation.kendall(huabei, jiebei),
                CentredDistances.correlation(huabei, jiebei));
    }
}
