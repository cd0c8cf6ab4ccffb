package huanqing.ui.chart;

import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import java.util.ArrayList;
import java.util.List;

/** Where money comes from and where it goes: nodes in columns, bands between them as thick as their sums. */
public final class FlowSankey implements Chart {
    /**
     * A place that money passes.
     *
     * @param column 0 at the left
     */
    public record Node(String name, int column, Role role) {}

    /** Money from one node (by its place in the list) to another further right; fen, positive. */
    public record Link(int from, int to, long fen, Role role, Texture texture) {}

    private final ChartWords words;
    private final List<Node> nodes;
    private final List<Link> links;

    public FlowSankey(ChartWords words, List<Node> nodes, List<Link> links) {
        this.words = words;
        this.nodes = List.copyOf(nodes);
        this.links = links.stream().filter(link -> link.fen() > 0).toList();
    }

    @Override
    public void draw(Sheet sheet) {
        if (links.isEmpty()) {
            words.empty(sheet);
            return;
        }
        new FlowPlot(sheet, words, nodes, links).draw();
    }

    @Override
    public String summary() {
        List<String> parts = links.stream().map(this::explained).toList();
        return links.isEmpty() ? words.text("chart.empty") : String.join(words.text("chart.list.separator"), parts);
    }

    private String explained(Link link) {
        return explained(words, nodes, link);
    }

    static String explained(ChartWords words, List<Node> nodes, Link link) {
        return words.text(
                "chart.flow.link",
                nodes.get(link.from()).name(),
                nodes.get(link.to()).name(),
                words.yuan(link.fen()));
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("chart.column.from"), words.text("chart.column.to"), words.text("chart.column.yuan")));
        links.forEach(link -> rows.add(
                List.of(nodes.get(link.from()).name(), nodes.get(link.to()).name(), ChartFigures.yuan(link.fen()))));
        return rows;
    }
}
