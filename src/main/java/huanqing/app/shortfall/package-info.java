/** The plan for scarce cash: made from the ledger, accepted as dated intentions, followed. */
package huanqing.app.shortfall;
