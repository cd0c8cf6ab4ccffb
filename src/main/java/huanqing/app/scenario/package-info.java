/** Scenarios, kept with the ledger and compared with today's plan. */
package huanqing.app.scenario;
