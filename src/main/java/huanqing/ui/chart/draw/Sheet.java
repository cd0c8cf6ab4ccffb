package huanqing.ui.chart.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The paper of one picture: marks in drawing order and the spots that explain themselves. A word is only ever written
 * where it leaves the paper nowhere and touches no other word.
 */
public final class Sheet {
    private static final double AIR = 1;

    private final Box frame;
    private final Ruler ruler;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> written = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    public Sheet(double width, double height, Ruler ruler) {
        this.frame = new Box(0, 0, width, height);
        this.ruler = ruler;
    }

    public double width() {
        return frame.width();
    }

    public double height() {
        return frame.height();
    }

    public Ruler ruler() {
        return ruler;
    }

    public List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    public List<Spot> spots() {
        return Collections.unmodifiableList(spots);
    }

    public void area(Box box, Role role, Texture texture) {
        marks.add(new Mark.Area(box, role, texture));
    }

    public void line(double x1, double y1, double x2, double y2, Role role) {
        marks.add(new Mark.Line(x1, y1, x2, y2, role, false));
    }

    public void dashes(double x1, double y1, double x2, double y2, Role role) {
        marks.add(new Mark.Line(x1, y1, x2, y2, role, true));
    }

    public void mark(Mark mark) {
        marks.add(mark);
    }

    public void spot(Box area, String words) {
        spots.add(new Spot(area, words));
    }

    /** Writes the words if there is room for them, and says whether there was. */
    public boolean write(String text, double x, double y, Anchor anchor, Type type, Role role) {
        Box box = anchor.box(x, y, ruler.width(text, type), ruler.height(type));
        if (text.isEmpty() || !isFree(box)) {
            return false;
        }
        written.add(box);
        marks.add(new Mark.Word(text, box, type, role));
        return true;
    }

    /** Keeps later words off a mark that they would cover. */
    public void reserve(Box box) {
        written.add(box);
    }

    public boolean isFree(Box box) {
        return frame.holds(box) && written.stream().noneMatch(box.grown(AIR)::meets);
    }

    public Optional<Spot> spotAt(double x, double y) {
        return spots.stream().filter(spot -> spot.area().contains(x, y)).findFirst();
    }
}
