/** The accepted plan in the ledger file. */
package huanqing.infra.sqlite.shortfall;
