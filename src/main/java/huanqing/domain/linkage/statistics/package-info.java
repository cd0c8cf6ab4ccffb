/** Measures and tests of plain number series, as the linkage tests need them; they know nothing of debts. */
package huanqing.domain.linkage.statistics;
