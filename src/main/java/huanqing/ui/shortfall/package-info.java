/** The page of the plan for scarce cash. */
package huanqing.ui.shortfall;
