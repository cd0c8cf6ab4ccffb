package huanqing.ui.chart;

import huanqing.ui.chart.draw.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** What the style sheet says to a {@link ChartPane}: one colour a role, and the font it inherits. */
final class ChartStyle {
    private static final Map<Role, CssMetaData<ChartPane, Color>> COLOURS = colours();
    private static final CssMetaData<ChartPane, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(ChartPane pane) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(ChartPane pane) {
            return pane.chartStyle().font;
        }
    };
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Role, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Role.class);
    private final SimpleStyleableObjectProperty<Font> font;

    ChartStyle(ChartPane pane, Runnable changed) {
        font = new SimpleStyleableObjectProperty<>(FONT, pane, "font", Font.getDefault());
        font.addListener(observed -> changed.run());
        COLOURS.forEach((role, css) -> {
            SimpleStyleableObjectProperty<Color> colour =
                    new SimpleStyleableObjectProperty<>(css, pane, role.css(), css.getInitialValue(pane));
            colour.addListener(observed -> changed.run());
            colours.put(role, colour);
        });
    }

    Color colour(Role role) {
        return colours.get(role).get();
    }

    Font font() {
        return font.get();
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return ALL;
    }

    private static Map<Role, CssMetaData<ChartPane, Color>> colours() {
        Map<Role, CssMetaData<ChartPane, Color>> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, new CssMetaData<>(role.css(), StyleConverter.getColorConverter(), Color.GRAY) {
                @Override
                public boolean isSettable(ChartPane pane) {
                    return true;
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(ChartPane pane) {
                    return pane.chartStyle().colours.get(role);
                }
            });
        }
        return colours;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(COLOURS.values());
        all.add(FONT);
        return List.copyOf(all);
    }
}
