/** The history of steps on the command line: undo and redo. */
package huanqing.cli.history;
