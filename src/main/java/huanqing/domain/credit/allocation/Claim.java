package huanqing.domain.credit.allocation;

import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * A sum that is owed, in fen.
 *
 * @param due the day on which the statement or instalment that it stands in falls due
 */
public record Claim(LocalDate due, ClaimKind kind, Money amount) {}
