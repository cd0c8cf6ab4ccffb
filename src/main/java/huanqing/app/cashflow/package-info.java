/** What comes and goes as the person says, the money at hand, and the calendar of both with the dues. */
package huanqing.app.cashflow;
