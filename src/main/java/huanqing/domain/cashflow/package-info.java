/** Dated flows of money, and the repeatable chance with which their futures are drawn. */
package huanqing.domain.cashflow;
