/** The worked examples of the guide, reckoned by the same rules as the ledger's own figures. */
package huanqing.app.guide;
