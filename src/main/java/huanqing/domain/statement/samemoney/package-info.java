/** Rows of a bank's file that are the same money as rows of a wallet's statement. */
package huanqing.domain.statement.samemoney;
