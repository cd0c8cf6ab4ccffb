/** The dues of a shortfall, and every way to settle each of them with what it costs. */
package huanqing.domain.shortfall.offer;
