package huanqing.domain.linkage.structure;

import java.util.List;

/**
 * One line of the structure table.
 *
 * @param standing what the evidence says; UNKNOWN when there is none
 * @param expected what the products' published rules say, for comparison: apart in every respect
 */
public record StructureRow(Aspect aspect, Standing standing, Standing expected, List<Evidence> evidence) {}
