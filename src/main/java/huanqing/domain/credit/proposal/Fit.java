package huanqing.domain.credit.proposal;

import huanqing.domain.money.Money;

/**
 * How well a proposed contract reproduces what was repaid.
 *
 * @param compared bills or instalments that can be compared
 * @param reproduced those that agree to the fen
 * @param off by how much the others differ in all, in fen
 */
public record Fit(int compared, int reproduced, Money off) implements Comparable<Fit> {
    public static final Fit NOTHING = new Fit(0, 0, Money.ZERO);

    Fit with(Money difference) {
        long fen = Math.abs(difference.fen());
        return new Fit(compared + 1, reproduced + (fen == 0 ? 1 : 0), off.plus(Money.ofFen(fen)));
    }

    /** Better is greater: more agreements first, then less off. */
    @Override
    public int compareTo(Fit other) {
        int byRows = Integer.compare(reproduced, other.reproduced);
        return byRows != 0 ? byRows : other.off.compareTo(off);
    }
}
