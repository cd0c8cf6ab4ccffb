package huanqing.domain.credit.proposal;

/** Told how far a search has come, for those who wait for it; may end the search by throwing. */
@FunctionalInterface
public interface Step {
    /** For a search that nobody watches. */
    Step NONE = (done, total) -> {};

    /** So many parts of the search are done, of about so many. */
    void done(int done, int total);
}
