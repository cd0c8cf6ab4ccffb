package huanqing.domain.linkage.structure;

import java.util.List;

/** One cause, with the figures that the ledger has for it. */
public record CauseFinding(Cause cause, List<CauseFigure> figures) {}
