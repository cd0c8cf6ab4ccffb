/** What the debts take of the income. */
package huanqing.domain.cashflow.capacity;
