/** What the debts take of the income, month by month. */
package huanqing.ui.chart.burden;
