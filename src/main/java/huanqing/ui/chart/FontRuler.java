package huanqing.ui.chart;

import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Type;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures words in the font that the style sheet gave; remembers them, for a picture is redrawn often. */
final class FontRuler implements Ruler {
    private static final int REMEMBERED = 2_000;

    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
    private final Map<Type, Map<String, Double>> widths = new EnumMap<>(Type.class);
    private final Map<Type, Double> heights = new EnumMap<>(Type.class);
    private final Text probe = new Text();

    FontRuler(Font base) {
        for (Type type : Type.values()) {
            FontWeight weight = type.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
            fonts.put(type, Font.font(base.getFamily(), weight, base.getSize() * type.scale()));
            widths.put(type, new HashMap<>());
            heights.put(type, Math.ceil(base.getSize() * type.scale() * 1.3));
        }
    }

    Font font(Type type) {
        return fonts.get(type);
    }

    @Override
    public double width(String text, Type type) {
        Map<String, Double> known = widths.get(type);
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, unknown -> measured(unknown, type));
    }

    private double measured(String text, Type type) {
        probe.setFont(font(type));
        probe.setText(text);
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }

    @Override
    public double height(Type type) {
        return heights.get(type);
    }
}
