package huanqing.domain.credit.settlement;

import huanqing.domain.credit.explain.Explained;

/** How a figure of a due comes about, or one of the sums that it is made of. */
public record Formula(Figure figure, Explained explained) {}
