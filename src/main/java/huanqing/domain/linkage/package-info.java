/** Whether the repayments of the two products move together: pure functions of plain monthly series and a seed. */
package huanqing.domain.linkage;
