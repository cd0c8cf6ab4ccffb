package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import java.time.LocalDate;

/**
 * The first due that must break under every plan: up to this day not all dues can be kept on time, however the cash is
 * shared out; up to the day before they can.
 *
 * @param by the day; the due's own, or a month or more later where it is the following bill's share of the due's remainder
 * @param missing the least sum, in fen, that would mend it if it came before 11:30 of that day
 */
public record Unmeetable(OpenDue due, LocalDate by, Money missing) {}
