/** The pages over one open ledger, by feature. */
package huanqing.wiring.pages;
