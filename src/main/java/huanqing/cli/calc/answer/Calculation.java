package huanqing.cli.calc.answer;

import huanqing.cli.Context;
import huanqing.cli.Refused;
import huanqing.domain.money.Money;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One calculation: works out its answer and prints it. */
public abstract class Calculation implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec;

    @Option(names = "--explain", description = "With --json: also the rules and the values that were put in.")
    private boolean explain;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    protected Calculation(Context context) {
        this.context = context;
    }

    protected abstract Answer answer();

    @Override
    public final Integer call() {
        Answer answer = answer();
        if (context.json()) {
            context.output().json(explain ? answer.explainedValues() : answer.values());
        } else {
            new AnswerText(context.words()).lines(answer).forEach(context.output()::line);
        }
        return 0;
    }

    /** The options are understood but what they ask for cannot be: exit code 1. */
    protected final Refused refused(String key, Object... arguments) {
        return new Refused(context.words().text(key, arguments));
    }

    /** The options do not make a question: exit code 2, with the usage. */
    protected final ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** Refuses when only one of two options is there. */
    protected final void needs(Object option, String name, Object other, String otherName) {
        if (option != null && other == null) {
            throw misused(name + " needs " + otherName + ".");
        }
    }

    protected static boolean anyOf(Object... options) {
        return Arrays.stream(options).anyMatch(Objects::nonNull);
    }

    protected static String yuan(Money money) {
        return AnswerText.yuan(money);
    }
}
