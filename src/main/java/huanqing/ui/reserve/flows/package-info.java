/** The reserve page's cards of money at hand, of what comes and goes, and of what the debts take of the income. */
package huanqing.ui.reserve.flows;
