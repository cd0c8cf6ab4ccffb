package huanqing.app.history;

/** What a person does with the steps of one ledger. */
public record History(ListSteps list, UndoStep undo, RedoStep redo, ForgetSteps forget) {}
