/** {@code export}: files for other programs and for paper. */
package huanqing.cli.export;
