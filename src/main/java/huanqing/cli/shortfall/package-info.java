/** The plan for scarce cash on the command line. */
package huanqing.cli.shortfall;
