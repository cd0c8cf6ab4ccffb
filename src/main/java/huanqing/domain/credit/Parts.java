package huanqing.domain.credit;

import huanqing.domain.money.Money;
import java.util.Optional;
import java.util.stream.Stream;

/** What a due is made of, in fen; a part that nobody knows is empty, never zero. */
public record Parts(Optional<Money> principal, Optional<Money> fee, Optional<Money> interest, Optional<Money> penalty) {
    public static final Parts UNKNOWN =
            new Parts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The sum of the parts that are known. */
    public Money known() {
        return Stream.of(principal, fee, interest, penalty)
                .flatMap(Optional::stream)
                .reduce(Money.ZERO, Money::plus);
    }
}
