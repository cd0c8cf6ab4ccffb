/** The cheapest choice of one offer from each group under running limits: exact, in whole numbers. */
package huanqing.domain.shortfall.search;
