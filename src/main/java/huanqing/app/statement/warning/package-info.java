/** What the person should know of a statement as a whole. */
package huanqing.app.statement.warning;
