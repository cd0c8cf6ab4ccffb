package huanqing.domain.linkage;

/**
 * The months counted by who was under stress: [[both, Huabei only], [Jiebei only, neither]].
 */
public record StressTable(int both, int huabeiOnly, int jiebeiOnly, int neither) {
    static StressTable of(boolean[] huabei, boolean[] jiebei) {
        int[] counts = new int[4];
        for (int t = 0; t < huabei.length; t++) {
            counts[(huabei[t] ? 0 : 2) + (jiebei[t] ? 0 : 1)]++;
        }
        return new StressTable(counts[0], counts[1], counts[2], counts[3]);
    }
}
