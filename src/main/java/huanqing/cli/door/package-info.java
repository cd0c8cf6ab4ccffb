/** What the commands need of one open ledger, by feature. */
package huanqing.cli.door;
