/** What the linkage command reads and prints. */
package huanqing.cli.linkage;
