/** What the rows of each issuer mean. */
package huanqing.domain.statement.meaning;
