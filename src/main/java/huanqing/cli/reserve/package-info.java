/** The reserve on the command line. */
package huanqing.cli.reserve;
