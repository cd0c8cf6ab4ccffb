package huanqing.cli.door;

import huanqing.app.ledger.ListEntries;
import huanqing.app.statement.ImportStatement;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.UndoImport;

/** Statements brought in, their rows, and what was said of them, as commands use them over one open ledger. */
public interface Statements {
    ImportStatement importStatement();

    ListImports listImports();

    UndoImport undoImport();

    ListEntries listEntries();
}
