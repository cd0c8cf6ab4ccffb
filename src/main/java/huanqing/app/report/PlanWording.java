package huanqing.app.report;

import java.util.List;

/** Makes a paper or a table of a plan, in the person's language. */
public interface PlanWording {
    Document paper(PlanSheet sheet);

    /** With a header; amounts in yuan without a sign. */
    List<List<String>> table(PlanSheet sheet);
}
