package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * Cash of one day under a plan.
 *
 * @param afterDues right after the payments of 11:30
 * @param atNight after the evening's flows
 */
public record DayCash(LocalDate on, Money afterDues, Money atNight) {}
