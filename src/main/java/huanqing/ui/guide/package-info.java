/** The guide: short pages in both languages, their figures reckoned by the program itself. */
package huanqing.ui.guide;
