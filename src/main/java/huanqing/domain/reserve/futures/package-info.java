/** Futures drawn from the person's own months, and what the money at hand does in them. */
package huanqing.domain.reserve.futures;
