/** Pictures of the time ahead: balances, first failing days, and how earlier advice fared. */
package huanqing.ui.chart.outlook;
