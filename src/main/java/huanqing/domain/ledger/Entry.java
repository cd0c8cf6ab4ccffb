package huanqing.domain.ledger;

import huanqing.domain.money.Money;
import java.time.LocalDateTime;

/**
 * One line of the ledger.
 *
 * @param at when it happened, China time (UTC+8)
 * @param amount in fen, never negative; {@link Meaning#kind()} says which way it goes
 */
public record Entry(EntryId id, Origin origin, LocalDateTime at, Money amount, Wording wording, Meaning meaning) {}
