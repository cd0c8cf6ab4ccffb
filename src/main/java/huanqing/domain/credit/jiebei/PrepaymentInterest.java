package huanqing.domain.credit.jiebei;

/** Which interest is collected together with a partial prepayment; sources disagree (J9). */
public enum PrepaymentInterest {
    /** That of the part that is prepaid: the usual. The rest goes on as if the period had begun with it. */
    ON_PREPAID_PART,
    /** All that has accrued; interest on the rest starts anew on the day of the prepayment. */
    ALL_ACCRUED
}
