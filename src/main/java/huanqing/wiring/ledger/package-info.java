/** The use cases over one open ledger, by feature. */
package huanqing.wiring.ledger;
