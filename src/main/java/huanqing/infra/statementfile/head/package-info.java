/** What the first bytes of a file tell of it. */
package huanqing.infra.statementfile.head;
