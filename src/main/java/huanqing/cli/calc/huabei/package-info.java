/** {@code calc huabei-...}. */
package huanqing.cli.calc.huabei;
