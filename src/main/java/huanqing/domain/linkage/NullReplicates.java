package huanqing.domain.linkage;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.linkage.statistics.NullValues;
import huanqing.domain.linkage.statistics.PairStatistics;

/**
 * The three statistics as they come out when there is no link: index 0 holds what was seen, the others what came of
 * breaking the pairing by chance.
 *
 * <p>Lag and distance: Jiebei's residuals in a random order (one order for both statistics, so that their dependence is
 * kept). Stress: Jiebei's stress months moved around the circle by a random offset, then cut into blocks of 3 months in
 * a random order, which keeps runs of bad months together.
 */
final class NullReplicates {
    static final int BATCH = 64;
    private static final int STRESS_BLOCK = 3;
    private static final int PAIRING_STREAM = 1;
    private static final int STRESS_STREAM = 2;

    private final NullValues lag;
    private final NullValues distance;
    private final NullValues stress;

    private NullReplicates(double[] lag, double[] distance, double[] stress) {
        this.lag = new NullValues(lag);
        this.distance = new NullValues(distance);
        this.stress = new NullValues(stress);
    }

    /**
     * @param huabei Huabei's cleaned series, standardised
     * @param jiebei Jiebei's cleaned series, standardised
     */
    static NullReplicates draw(double[] huabei, double[] jiebei, PairedMonths months, int replicates, long seed) {
        double[] lag = new double[replicates + 1];
        double[] distance = new double[replicates + 1];
        pairings(new PairStatistics(huabei), jiebei, new SeededDraws(seed, PAIRING_STREAM), lag, distance);
        double[] stress = new double[replicates + 1];
        stress(months.huabeiStress(), months.jiebeiStress(), new SeededDraws(seed, STRESS_STREAM), stress);
        return new NullReplicates(lag, distance, stress);
    }

    NullValues lag() {
        return lag;
    }

    NullValues distance() {
        return distance;
    }

    NullValues stress() {
        return stress;
    }

    private static void pairings(
            PairStatistics statistics, double[] jiebei, SeededDraws draws, double[] lag, double[] distance) {
        int[] order = inOrder(jiebei.length);
        for (int start = 0; start < lag.length; start += BATCH) {
            int width = Math.min(BATCH, lag.length - start);
            double[][] batch = new double[jiebei.length][width];
            for (int r = 0; r < width; r++) {
                if (start + r > 0) {
                    draws.shuffle(order);
                }
                for (int t = 0; t < order.length; t++) {
                    batch[t][r] = jiebei[order[t]];
                }
            }
            double[] part = new double[width];
            statistics.largestLag(batch, part);
            System.arraycopy(part, 0, lag, start, width);
            statistics.distanceCovariance(batch, part);
            System.arraycopy(part, 0, distance, start, width);
        }
    }

    private static void stress(boolean[] huabei, boolean[] jiebei, SeededDraws draws, double[] into) {
        int months = huabei.length;
        int[] blocks = inOrder((months + STRESS_BLOCK - 1) / STRESS_BLOCK);
        into[0] = shared(huabei, jiebei, blocks, 0);
        for (int replicate = 1; replicate < into.length; replicate++) {
            int offset = draws.below(months);
            draws.shuffle(blocks);
            into[replicate] = shared(huabei, jiebei, blocks, offset);
        }
    }

    /** The months under stress in both, Jiebei's being turned by the offset and then laid down block by block. */
    private static int shared(boolean[] huabei, boolean[] jiebei, int[] blocks, int offset) {
        int shared = 0;
        int month = 0;
        for (int block : blocks) {
            int end = Math.min((block + 1) * STRESS_BLOCK, jiebei.length);
            for (int place = block * STRESS_BLOCK; place < end; place++) {
                int source = place + offset < jiebei.length ? place + offset : place + offset - jiebei.length;
                shared += huabei[month++] && jiebei[source] ? 1 : 0;
            }
        }
        return shared;
    }

    private static int[] inOrder(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }
}
