package huanqing.cli;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** What a running command knows of its surroundings: the shared options, the words, the clock and where to print. */
public final class Context {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final GlobalOptions options;
    private final Clock clock;
    private final Output output;
    private final PrintWriter complaints;

    Context(GlobalOptions options, Clock clock, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.clock = clock;
        this.output = new Output(out);
        this.complaints = err;
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

    /** Prints a sentence on standard error; for one of several things that could not be done. */
    public void complain(String sentence) {
        complaints.println(sentence);
        complaints.flush();
    }

    /** The words in the language asked for, else in the system's: Chinese where that is Chinese. */
    public Messages words() {
        Locale wanted =
                options.lang().map(lang -> Locale.forLanguageTag(lang.name())).orElseGet(Locale::getDefault);
        return Messages.in(Language.of(wanted));
    }

    /** The moment to reckon from, China time: the clock's, on the day of {@code --today} where that is given. */
    public LocalDateTime now() {
        return today().atTime(LocalTime.now(clock.withZone(CHINA)));
    }

    /** The day to reckon from: {@code --today}, else the clock's day in China. */
    public LocalDate today() {
        return options.today().orElseGet(() -> LocalDate.now(clock.withZone(CHINA)));
    }
}
