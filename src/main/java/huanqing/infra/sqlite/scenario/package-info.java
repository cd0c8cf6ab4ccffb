/** Scenarios in the ledger file. */
package huanqing.infra.sqlite.scenario;
