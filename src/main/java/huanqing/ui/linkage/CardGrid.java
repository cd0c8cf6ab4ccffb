package huanqing.ui.linkage;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards side by side, as many columns as the width has room for; a row is as high as its highest card. */
public final class CardGrid extends Pane {
    private static final double GAP = 14;

    private double cardWidth = 330;
    private double cardHeight = 300;

    public double getCardWidth() {
        return cardWidth;
    }

    /** The least width of a card. */
    public void setCardWidth(double width) {
        cardWidth = width;
        requestLayout();
    }

    public double getCardHeight() {
        return cardHeight;
    }

    /** The least height of a row. */
    public void setCardHeight(double height) {
        cardHeight = height;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return cardWidth;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * cardWidth + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? computePrefWidth(-1) : width;
        return place(inside, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** As many as fit, but no more than needed for rows of equal length: five cards in four columns become 3 + 2. */
    private int columns(int cards, double width) {
        int fitting = Math.max(1, (int) ((width + GAP) / (cardWidth + GAP)));
        int rows = Math.max(1, (cards + fitting - 1) / fitting);
        return Math.max(1, (cards + rows - 1) / rows);
    }

    /** Walks row by row; the last row's cards share its whole width. Returns the height that is needed. */
    private double place(double width, boolean move) {
        List<Node> cards = getManagedChildren();
        int columns = columns(cards.size(), width);
        double y = 0;
        for (int from = 0; from < cards.size(); from += columns) {
            List<Node> row = cards.subList(from, Math.min(cards.size(), from + columns));
            double each = snapSizeX((width - (row.size() - 1) * GAP) / row.size() - 0.5);
            double height =
                    row.stream().mapToDouble(card -> card.minHeight(each)).reduce(cardHeight, Math::max);
            for (int i = 0; move && i < row.size(); i++) {
                row.get(i).resizeRelocate(snapPositionX(i * (each + GAP)), y, each, height);
            }
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }
}
