/** What was imported, newest first, what each import left unread, and how it is undone. */
package huanqing.ui.imports.history;
