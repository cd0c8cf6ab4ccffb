package huanqing.ui.fx.figures;

/** A name and what it says, for a list of facts. */
public record Fact(String name, String says) {}
