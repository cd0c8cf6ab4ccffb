/** Planned flows, cash at hand and moves of the reserve in the ledger file. */
package huanqing.infra.sqlite.cashflow;
