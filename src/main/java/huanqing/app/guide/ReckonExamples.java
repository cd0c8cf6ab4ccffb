package huanqing.app.guide;

import huanqing.domain.credit.explain.Quantity;
import java.util.Map;

/** Reckons every figure that a page of the guide names, so that no page can disagree with the program. */
public final class ReckonExamples {
    /** The figures by the names under which the pages call them. */
    public Map<String, Quantity> run() {
        Examples examples = new Examples();
        BillExamples.add(examples);
        InstalmentExamples.add(examples);
        LoanExamples.add(examples);
        RecordExamples.add(examples);
        MoneyExamples.add(examples);
        return examples.all();
    }
}
