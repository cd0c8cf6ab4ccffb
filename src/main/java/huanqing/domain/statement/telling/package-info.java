/** What several files say of the same row, made one. */
package huanqing.domain.statement.telling;
