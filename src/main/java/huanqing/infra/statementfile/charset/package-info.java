/** What charset a statement is in, by its first bytes. */
package huanqing.infra.statementfile.charset;
