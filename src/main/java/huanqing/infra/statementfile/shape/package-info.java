/** The shapes of cells: order numbers, accounts and ways to pay. */
package huanqing.infra.statementfile.shape;
