/** The page of the reserve: the money at hand, what comes and goes, what the debts take, and what to set aside. */
package huanqing.ui.reserve;
