/** {@code calc jiebei-...}. */
package huanqing.cli.calc.jiebei;
