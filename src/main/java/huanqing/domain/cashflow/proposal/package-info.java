/** Paydays and fixed outflows that the rows of the ledger suggest. */
package huanqing.domain.cashflow.proposal;
