package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.money.Money;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinkCostTest {
    /** Heavy months of ¥2,000 and light ones of ¥0, in no order that a block could tell. */
    private static final long[] HEAVY = {
        200_000, 0, 0, 200_000, 200_000, 0, 200_000, 0, 0, 0, 200_000, 200_000, 0, 200_000, 0, 0, 200_000, 0, 200_000,
        200_000, 0, 0, 200_000, 0
    };

    @Test
    void heavyMonthsThatComeTogetherCostMore() {
        LinkCost together = cost(HEAVY, HEAVY);
        assertTrue(together.costOfLink().compareTo(Money.ofFen(50_000)) > 0, together.toString());
        assertEquals(Money.ZERO, together.savingByPooling(), "one doubled product needs twice the reserve");
    }

    @Test
    void heavyMonthsThatTakeTurnsCostLessThanChance() {
        long[] turns = Arrays.stream(HEAVY).map(fen -> 200_000 - fen).toArray();
        LinkCost cost = cost(HEAVY, turns);
        assertEquals(Money.ZERO, cost.joint().amount());
        assertTrue(cost.costOfLink().isNegative());
        assertEquals(cost.huabeiAlone().amount().plus(cost.jiebeiAlone().amount()), cost.savingByPooling());
    }

    @Test
    void theIntervalOfTheReserveHoldsIt() {
        LinkCost cost = cost(HEAVY, HEAVY);
        assertTrue(cost.apart().low().compareTo(cost.apart().amount()) <= 0);
        assertTrue(cost.apart().high().compareTo(cost.apart().amount()) >= 0);
    }

    @Test
    void theSameSeedGivesTheSameCost() {
        assertEquals(cost(HEAVY, HEAVY), cost(HEAVY, HEAVY));
    }

    private static LinkCost cost(long[] huabei, long[] jiebei) {
        boolean[] none = new boolean[huabei.length];
        return LinkCost.of(new PairedMonths(huabei, jiebei, none, none), 1);
    }
}
