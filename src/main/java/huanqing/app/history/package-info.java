/** What the person did to the ledger, step by step, undone and redone. */
package huanqing.app.history;
