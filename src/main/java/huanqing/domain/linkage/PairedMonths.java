package huanqing.domain.linkage;

import java.util.Arrays;

/**
 * The two products month by month over the months in which both were in use: what was repaid, in fen, and whether a due
 * of the month was paid late, only at the minimum, or not at all ("stress"). A month without a repayment holds 0.
 */
public final class PairedMonths {
    private final long[] huabeiRepaid;
    private final long[] jiebeiRepaid;
    private final boolean[] huabeiStress;
    private final boolean[] jiebeiStress;

    /**
     * @throws IllegalArgumentException when the four series differ in length or an amount is negative
     */
    public PairedMonths(long[] huabeiRepaid, long[] jiebeiRepaid, boolean[] huabeiStress, boolean[] jiebeiStress) {
        int months = huabeiRepaid.length;
        if (jiebeiRepaid.length != months || huabeiStress.length != months || jiebeiStress.length != months) {
            throw new IllegalArgumentException("the four series must have the same length");
        }
        if (Arrays.stream(huabeiRepaid).anyMatch(fen -> fen < 0)
                || Arrays.stream(jiebeiRepaid).anyMatch(fen -> fen < 0)) {
            throw new IllegalArgumentException("a repaid amount cannot be negative");
        }
        this.huabeiRepaid = huabeiRepaid.clone();
        this.jiebeiRepaid = jiebeiRepaid.clone();
        this.huabeiStress = huabeiStress.clone();
        this.jiebeiStress = jiebeiStress.clone();
    }

    public int count() {
        return huabeiRepaid.length;
    }

    public long[] huabeiRepaid() {
        return huabeiRepaid.clone();
    }

    public long[] jiebeiRepaid() {
        return jiebeiRepaid.clone();
    }

    public boolean[] huabeiStress() {
        return huabeiStress.clone();
    }

    public boolean[] jiebeiStress() {
        return jiebeiStress.clone();
    }
}
