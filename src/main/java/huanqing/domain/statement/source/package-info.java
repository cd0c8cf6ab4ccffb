/** Who wrote a statement: it decides how the words of its rows are to be understood. */
package huanqing.domain.statement.source;
