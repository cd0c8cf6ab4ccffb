/** Tables of banks and others whose columns the person explained. */
package huanqing.domain.statement.table;
