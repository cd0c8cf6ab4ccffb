/** A due with what was paid on it, how its figures came about, and the days of which the ledger knows every row. */
package huanqing.domain.credit.settlement;
