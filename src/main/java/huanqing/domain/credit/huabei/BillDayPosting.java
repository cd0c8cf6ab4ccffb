package huanqing.domain.credit.huabei;

import java.time.LocalDate;

/** Which statement takes what is posted on the bill day itself; sources disagree, the next one is the usual (H2). */
public enum BillDayPosting {
    NEXT_STATEMENT,
    THIS_STATEMENT;

    boolean takes(LocalDate issued, LocalDate posted) {
        return this == THIS_STATEMENT ? !posted.isAfter(issued) : posted.isBefore(issued);
    }

    /** The first posting day that a statement no longer takes. */
    LocalDate closes(LocalDate issued) {
        return this == THIS_STATEMENT ? issued.plusDays(1) : issued;
    }
}
