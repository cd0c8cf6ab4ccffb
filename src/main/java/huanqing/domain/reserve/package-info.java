/** The reserve fund (备付金): how much must lie ready so that the dues are met, drawn from the person's own months. */
package huanqing.domain.reserve;
