/**
 * Charts that take plain points. A {@link huanqing.ui.chart.Chart} turns its points into marks on a sheet, without a
 * toolkit; a {@link huanqing.ui.chart.ChartPane} is the node that inks them, explains them and takes the keys.
 */
package huanqing.ui.chart;
