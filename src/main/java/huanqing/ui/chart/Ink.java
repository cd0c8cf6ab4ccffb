package huanqing.ui.chart;

import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Texture;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Puts marks onto a canvas, edges on whole device pixels so that they stay crisp at every scale. */
final class Ink {
    private static final double HATCH_EVERY = 7;

    private final GraphicsContext pen;
    private final FontRuler fonts;
    private final Function<Role, Color> colours;
    private final double scale;

    Ink(GraphicsContext pen, FontRuler fonts, Function<Role, Color> colours, double scale) {
        this.pen = pen;
        this.fonts = fonts;
        this.colours = colours;
        this.scale = scale;
    }

    void draw(Mark mark) {
        Color colour = colours.apply(mark.role());
        pen.setFill(colour);
        pen.setStroke(colour);
        pen.setLineWidth(1);
        if (mark instanceof Mark.Area area) {
            area(area, colour);
        } else if (mark instanceof Mark.Line line) {
            line(line);
        } else if (mark instanceof Mark.Word word) {
            word(word);
        } else if (mark instanceof Mark.Dot dot) {
            dot(dot, colour);
        } else if (mark instanceof Mark.Arrow arrow) {
            arrow(arrow);
        } else if (mark instanceof Mark.Ribbon ribbon) {
            ribbon(ribbon, colour);
        }
    }

    /** The frame around the spot that has the keyboard or the pointer. */
    void highlight(Box box, Color colour) {
        Box edge = snapped(box);
        pen.setStroke(colour);
        pen.setLineWidth(1.5);
        pen.strokeRect(edge.x() + 0.75, edge.y() + 0.75, edge.width() - 1.5, edge.height() - 1.5);
    }

    private void area(Mark.Area area, Color colour) {
        Box box = snapped(area.box());
        if (area.texture() != Texture.OUTLINED || colour.getOpacity() > 0) {
            pen.fillRect(box.x(), box.y(), box.width(), box.height());
        }
        if (area.texture() == Texture.HATCHED) {
            hatch(box);
        } else if (area.texture() == Texture.OUTLINED) {
            pen.setStroke(colours.apply(Role.AXIS));
            pen.setLineDashes(3, 3);
            pen.strokeRect(box.x() + 0.5, box.y() + 0.5, Math.max(0, box.width() - 1), Math.max(0, box.height() - 1));
            pen.setLineDashes();
        }
    }

    private void hatch(Box box) {
        pen.save();
        pen.beginPath();
        pen.rect(box.x(), box.y(), box.width(), box.height());
        pen.clip();
        pen.setStroke(colours.apply(Role.SURFACE).deriveColor(0, 1, 1, 0.4));
        pen.setLineWidth(1.2);
        for (double at = -box.height(); at < box.width(); at += HATCH_EVERY) {
            pen.strokeLine(box.x() + at, box.bottom(), box.x() + at + box.height(), box.y());
        }
        pen.restore();
    }

    private void line(Mark.Line line) {
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        double across = upright ? 0.5 : 0;
        double down = level ? 0.5 : 0;
        if (line.dashed()) {
            pen.setLineDashes(3, 3);
        }
        pen.strokeLine(
                (upright ? snapped(line.x1()) : line.x1()) + across,
                (level ? snapped(line.y1()) : line.y1()) + down,
                (upright ? snapped(line.x2()) : line.x2()) + across,
                (level ? snapped(line.y2()) : line.y2()) + down);
        pen.setLineDashes();
    }

    private void word(Mark.Word word) {
        pen.setFont(fonts.font(word.type()));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(word.text(), snapped(word.box().x()), snapped(word.box().centerY()));
    }

    private void dot(Mark.Dot dot, Color colour) {
        double left = dot.x() - dot.radius();
        double top = dot.y() - dot.radius();
        double size = 2 * dot.radius();
        if (dot.texture() == Texture.SOLID) {
            pen.fillOval(left, top, size, size);
            pen.setStroke(colours.apply(Role.SURFACE));
        } else {
            pen.setFill(colour.deriveColor(0, 1, 1, 0.25));
            pen.fillOval(left, top, size, size);
        }
        pen.strokeOval(left, top, size, size);
    }

    private void arrow(Mark.Arrow arrow) {
        Box box = arrow.box();
        double base = arrow.up() ? box.bottom() : box.y();
        double tip = arrow.up() ? box.y() : box.bottom();
        pen.fillPolygon(new double[] {box.x(), box.right(), box.centerX()}, new double[] {base, base, tip}, 3);
    }

    private void ribbon(Mark.Ribbon ribbon, Color colour) {
        double middle = (ribbon.x1() + ribbon.x2()) / 2;
        pen.setFill(colour.deriveColor(0, 1, 1, 0.4));
        pen.beginPath();
        pen.moveTo(ribbon.x1(), ribbon.top1());
        pen.bezierCurveTo(middle, ribbon.top1(), middle, ribbon.top2(), ribbon.x2(), ribbon.top2());
        pen.lineTo(ribbon.x2(), ribbon.top2() + ribbon.thickness());
        pen.bezierCurveTo(
                middle,
                ribbon.top2() + ribbon.thickness(),
                middle,
                ribbon.top1() + ribbon.thickness(),
                ribbon.x1(),
                ribbon.top1() + ribbon.thickness());
        pen.closePath();
        pen.fill();
        if (ribbon.texture() == Texture.HATCHED) {
            pen.save();
            pen.clip();
            Box around = Box.between(
                    ribbon.x1(),
                    Math.min(ribbon.top1(), ribbon.top2()),
                    ribbon.x2(),
                    Math.max(ribbon.top1(), ribbon.top2()) + ribbon.thickness());
            hatch(around);
            pen.restore();
        }
    }

    private Box snapped(Box box) {
        double left = snapped(box.x());
        double top = snapped(box.y());
        return new Box(
                left,
                top,
                Math.max(1 / scale, snapped(box.right()) - left),
                Math.max(1 / scale, snapped(box.bottom()) - top));
    }

    private double snapped(double value) {
        return Math.round(value * scale) / scale;
    }
}
