/** Geometry and ink: what a picture consists of, without a toolkit, so that plain tests can measure it. */
package huanqing.ui.chart.draw;
