package huanqing.app.history;

/** Names a step of the history; a later step has a larger one, and none is used twice. */
public record StepId(long value) {}
