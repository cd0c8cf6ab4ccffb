/** {@code remind}: shows what is due to be shown, marks and puts off. */
package huanqing.cli.remind;
