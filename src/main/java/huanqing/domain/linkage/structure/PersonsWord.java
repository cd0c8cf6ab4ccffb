package huanqing.domain.linkage.structure;

/**
 * What the person says of an aspect; it outweighs the rows. Example: SHARED, "one number calls for both".
 *
 * @param standing never UNKNOWN: what is not known is not said
 * @param grounds why the person says so, or who lends, in their own words; "" for none
 */
public record PersonsWord(Standing standing, String grounds) {
    /** @throws IllegalArgumentException when nothing is said */
    public PersonsWord {
        if (standing == Standing.UNKNOWN) {
            throw new IllegalArgumentException("what is not known is not said");
        }
        grounds = grounds.strip();
    }
}
