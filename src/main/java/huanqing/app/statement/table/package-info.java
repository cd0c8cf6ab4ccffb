/** Tables that no known layout explains. */
package huanqing.app.statement.table;
