package huanqing.domain.credit.contract;

import huanqing.domain.credit.DueSource;
import huanqing.domain.money.Money;
import java.util.Optional;

/**
 * Whom the person trusts for one due. Without a choice what Alipay's rows say wins over what is computed.
 *
 * @param total the person's own figure in fen; present exactly for {@link DueSource#USER}
 */
public record DueChoice(DueSource source, Optional<Money> total) {
    /** @throws IllegalArgumentException when a figure is missing, or given for another source */
    public DueChoice {
        if ((source == DueSource.USER) != total.isPresent()) {
            throw new IllegalArgumentException("a figure of one's own belongs to USER: " + source);
        }
    }
}
