package huanqing.domain.credit.bills;

import huanqing.domain.credit.huabei.InstalmentTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a posted purchase lies in the book.
 *
 * @param bill the position of its (first) bill
 * @param terms its instalments, one a bill from there on; empty for a purchase that is due at once
 * @param feeKnown whether the fees of the terms are known or only stand as zero
 */
record Purchase(int bill, List<InstalmentTerm> terms, boolean feeKnown) {
    Purchase {
        terms = new ArrayList<>(terms);
    }

    static Purchase inFull(int bill) {
        return new Purchase(bill, List.of(), true);
    }
}
