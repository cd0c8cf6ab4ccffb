/** What leaves the ledger as a file for other programs or for paper, and only on the person's word. */
package huanqing.app.report;
