package huanqing.demo;

import huanqing.demo.Line.Direction;
import huanqing.demo.Line.Goods;
import huanqing.demo.Line.Numbers;
import huanqing.demo.Line.Paid;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects lines in the order in which the story is told; what happens after the export is not in it. */
final class Journal {
    private final List<Line> lines = new ArrayList<>();
    private final LocalDateTime end;
    final OrderNumbers numbers = new OrderNumbers(Dice.forNumbers());

    Journal(LocalDateTime end) {
        this.end = end;
    }

    boolean reaches(LocalDateTime at) {
        return at.isBefore(end);
    }

    void spent(LocalDateTime at, Goods goods, long fen, String method) {
        add(at, goods, Direction.OUT, fen, Paid.by(method), numbers.purchase(at.toLocalDate()));
    }

    void earned(LocalDateTime at, Goods goods, long fen) {
        add(at, goods, Direction.IN, fen, Paid.by("余额宝"), numbers.transfer(at.toLocalDate()));
    }

    void neither(LocalDateTime at, Goods goods, long fen, Paid paid, Numbers given) {
        add(at, goods, Direction.NEITHER, fen, paid, given);
    }

    void add(LocalDateTime at, Goods goods, Direction direction, long fen, Paid paid, Numbers given) {
        if (reaches(at)) {
            lines.add(new Line(at, goods, direction, fen, paid, given));
        }
    }

    List<Line> newestFirst() {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(Line::at)
                .thenComparing(line -> line.numbers().order())
                .reversed());
        return sorted;
    }
}
