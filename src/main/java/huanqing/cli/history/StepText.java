package huanqing.cli.history;

import huanqing.app.Edit;
import huanqing.app.history.ListSteps.Steps;
import huanqing.app.history.Step;
import huanqing.app.history.Turn;
import huanqing.app.history.Turn.Outcome;
import huanqing.cli.Context;
import huanqing.cli.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps of the history as {@code undo} and {@code redo} print them. */
record StepText(Context context) {
    private static final Set<Outcome> DONE = EnumSet.of(Outcome.UNDONE, Outcome.REDONE);

    /** One step; its components are the documented keys. */
    record Line(long id, Edit edit, String about, String label, String at, Step.State state) {}

    void list(Steps steps) {
        List<Line> lines = steps.steps().stream().map(this::line).toList();
        if (context.json()) {
            context.output().json(Map.of("steps", lines));
        } else {
            lines.forEach(line -> context.output()
                    .line("%5d  %s  %s  %s"
                            .formatted(line.id(), line.at(), context.words().name(line.state()), line.label())));
        }
    }

    /** @throws Refused when nothing was undone or redone */
    void say(Turn turn) {
        Object[] about = turn.step().map(this::label).stream().toArray();
        String sentence = context.words().name(turn.outcome(), about);
        if (!DONE.contains(turn.outcome())) {
            throw new Refused(sentence);
        }
        if (context.json()) {
            Optional<Line> step = turn.step().map(this::line);
            context.output().json(Map.of("outcome", turn.outcome(), "step", step));
        } else {
            context.output().line(sentence);
        }
    }

    private Line line(Step step) {
        return new Line(
                step.id().value(),
                step.edit(),
                step.about(),
                label(step),
                step.at().toString(),
                step.state());
    }

    private String label(Step step) {
        return context.words().name(step.edit(), step.about());
    }
}
