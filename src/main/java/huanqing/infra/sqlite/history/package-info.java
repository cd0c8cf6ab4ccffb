/** The steps of the history in SQLite. */
package huanqing.infra.sqlite.history;
