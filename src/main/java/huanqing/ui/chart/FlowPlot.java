package huanqing.ui.chart;

import huanqing.ui.chart.FlowSankey.Link;
import huanqing.ui.chart.FlowSankey.Node;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The columns, bands and labels of {@link FlowSankey} on a given sheet. */
final class FlowPlot {
    private static final double NODE_WIDTH = 12;
    private static final double THINNEST = 2;

    private final Sheet sheet;
    private final ChartWords words;
    private final List<Node> nodes;
    private final List<Link> links;
    private final int lastColumn;
    private final double line;
    private final double perFen;
    private final Box plot;
    private final List<Box> boxes = new ArrayList<>();

    FlowPlot(Sheet sheet, ChartWords words, List<Node> nodes, List<Link> links) {
        this.sheet = sheet;
        this.words = words;
        this.nodes = nodes;
        this.links = links;
        this.lastColumn = nodes.stream().mapToInt(Node::column).max().orElse(0);
        this.line = sheet.ruler().height(Type.SMALL);
        double top = 2 * line + 4;
        double most = sheet.width() * 0.32;
        this.plot = Box.between(
                Math.min(most, labels(0)) + 8,
                top,
                sheet.width() - Math.min(most, labels(lastColumn)) - 8,
                sheet.height() - 2);
        this.perFen = IntStream.rangeClosed(0, lastColumn)
                .mapToDouble(this::perFen)
                .min()
                .orElse(0);
        for (int i = 0; i < nodes.size(); i++) {
            boxes.add(null);
        }
    }

    void draw() {
        IntStream.rangeClosed(0, lastColumn).forEach(this::place);
        bands();
        for (int i = 0; i < nodes.size(); i++) {
            if (total(i) > 0) {
                node(i);
            }
        }
    }

    /** Nodes of a column stand apart by so much that two lines of words fit beside the smallest. */
    private double perFen(int column) {
        List<Integer> members = members(column);
        double gaps = Math.max(0, members.size() - 1) * gap();
        long sum = members.stream().mapToLong(this::total).sum();
        return sum == 0 ? Double.MAX_VALUE : Math.max(1, plot.height() - gaps) / sum;
    }

    private double gap() {
        return Math.min(2 * line + 4, plot.height() / 5);
    }

    /** Every column starts at the top, so that no band runs through the words above a middle node. */
    private void place(int column) {
        List<Integer> members = members(column);
        double y = plot.y();
        double x = plot.x() + (plot.width() - NODE_WIDTH) * column / Math.max(1, lastColumn);
        for (int i : members) {
            boxes.set(i, new Box(x, y, NODE_WIDTH, height(total(i))));
            y += height(total(i)) + gap();
        }
    }

    private void bands() {
        double[] out = new double[nodes.size()];
        double[] in = new double[nodes.size()];
        for (Link link : links) {
            Box from = boxes.get(link.from());
            Box to = boxes.get(link.to());
            double thickness = height(link.fen());
            double start = from.y() + out[link.from()];
            double end = to.y() + in[link.to()];
            out[link.from()] += thickness;
            in[link.to()] += thickness;
            sheet.mark(new Mark.Ribbon(from.right(), start, to.x(), end, thickness, link.role(), link.texture()));
            double middle = (from.right() + to.x()) / 2;
            double half = (to.x() - from.right()) / 2;
            double y = (start + end) / 2;
            sheet.spot(
                    new Box(middle - half, y, 2 * half, Math.max(8, thickness)),
                    FlowSankey.explained(words, nodes, link));
        }
    }

    private void node(int i) {
        Box box = boxes.get(i);
        Node node = nodes.get(i);
        sheet.area(box, node.role(), Texture.SOLID);
        String amount = words.roundYuan(total(i));
        if (node.column() == 0) {
            label(node.name(), amount, box.x() - 6, box.centerY() - line, 1);
        } else if (node.column() == lastColumn) {
            label(node.name(), amount, box.right() + 6, box.centerY() - line, 0);
        } else {
            label(node.name(), amount, box.centerX(), box.y() - 2 * line - 2, 0.5);
        }
        sheet.spot(box.grown(4), node.name() + '\n' + words.yuan(total(i)));
    }

    private void label(String name, String amount, double x, double y, double align) {
        Anchor anchor = align == 1 ? Anchor.TOP_RIGHT : align == 0 ? Anchor.TOP_LEFT : Anchor.TOP;
        double room = align == 1 ? x : align == 0 ? sheet.width() - x : sheet.width() / 2;
        double top = Math.max(0, Math.min(y, sheet.height() - 2 * line));
        sheet.write(sheet.ruler().fitted(name, Type.SMALL, room), x, top, anchor, Type.SMALL, Role.TEXT);
        sheet.write(sheet.ruler().fitted(amount, Type.SMALL, room), x, top + line + 1, anchor, Type.SMALL, Role.MUTED);
    }

    private List<Integer> members(int column) {
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).column() == column && total(i) > 0)
                .boxed()
                .toList();
    }

    /** What passes a node: the larger of what comes in and what goes out. */
    private long total(int node) {
        long in = links.stream()
                .filter(link -> link.to() == node)
                .mapToLong(Link::fen)
                .sum();
        long out = links.stream()
                .filter(link -> link.from() == node)
                .mapToLong(Link::fen)
                .sum();
        return Math.max(in, out);
    }

    private double height(long fen) {
        return Math.max(THINNEST, fen * perFen);
    }

    private double labels(int column) {
        return members(column).stream()
                .mapToDouble(i -> Math.max(
                        sheet.ruler().width(nodes.get(i).name(), Type.SMALL),
                        sheet.ruler().width(words.roundYuan(total(i)), Type.SMALL)))
                .max()
                .orElse(0);
    }
}
