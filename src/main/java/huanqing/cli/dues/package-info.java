/** {@code dues}: what falls due, and whose figure counts for it. */
package huanqing.cli.dues;
