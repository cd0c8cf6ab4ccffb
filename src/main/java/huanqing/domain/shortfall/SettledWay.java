package huanqing.domain.shortfall;

import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.Way;

/** The way that a plan takes for one due. */
public record SettledWay(OpenDue due, Way way) {}
