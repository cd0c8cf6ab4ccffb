package huanqing.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a running command knows of its surroundings: the shared options, the words, the clock and where to print. */
public final class Context {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final GlobalOptions options;
    private final Clock clock;
    private final Output output;

    Context(GlobalOptions options, Clock clock, Output output) {
        this.options = options;
        this.clock = clock;
        this.output = output;
    }

    public GlobalOptions options() {
        return options;
    }

    public boolean json() {
        return options.json();
    }

    public Output output() {
        return output;
    }

    /** The day to reckon from: {@code --today}, else the clock's day in China. */
    public LocalDate today() {
        return options.today().orElseGet(() -> LocalDate.now(clock.withZone(CHINA)));
    }
}
