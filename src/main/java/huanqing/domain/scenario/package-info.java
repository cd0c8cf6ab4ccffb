/** What if: suppositions laid over the cash calendar, each with what it costs and whether the dues are still met. */
package huanqing.domain.scenario;
