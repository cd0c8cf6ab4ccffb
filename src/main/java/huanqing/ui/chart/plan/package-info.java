/** Cash under plans, day by day. */
package huanqing.ui.chart.plan;
