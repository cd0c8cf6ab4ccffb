/** The lines of a file, first as bytes and then, in one charset, as text. */
package huanqing.infra.statementfile.line;
