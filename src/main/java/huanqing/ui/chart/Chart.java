package huanqing.ui.chart;

import huanqing.ui.chart.draw.Sheet;
import java.util.List;

/** Points that can be drawn, told and listed. */
public interface Chart {
    void draw(Sheet sheet);

    /** What the picture says, for someone who cannot see it. */
    String summary();

    /** The figures behind the picture; the first row holds the headings. */
    List<List<String>> table();
}
