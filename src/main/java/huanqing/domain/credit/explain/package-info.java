/** Figures that can be opened into their formula. */
package huanqing.domain.credit.explain;
