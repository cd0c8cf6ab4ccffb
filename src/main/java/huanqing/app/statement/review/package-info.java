/** Rows whose meaning waits for the person, and what was answered. */
package huanqing.app.statement.review;
