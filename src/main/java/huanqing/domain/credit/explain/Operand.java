package huanqing.domain.credit.explain;

/** One named value that went into a figure. */
public record Operand(Symbol symbol, Quantity quantity) {}
