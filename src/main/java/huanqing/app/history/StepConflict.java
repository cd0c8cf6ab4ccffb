package huanqing.app.history;

/** The rows of a step are no longer as the step left them, so it cannot be turned without touching something else. */
public final class StepConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StepId step;

    public StepConflict(StepId step) {
        super("the rows of step " + step.value() + " are not as it left them");
        this.step = step;
    }

    public StepId step() {
        return step;
    }
}
