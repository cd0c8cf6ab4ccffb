/** How a figure leads to the page of the guide that explains it, without knowing the guide. */
package huanqing.ui.fx.guide;
