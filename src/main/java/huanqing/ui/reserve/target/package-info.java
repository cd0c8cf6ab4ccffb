/** What the reserve should be, how far it carries, and which dues may fail. */
package huanqing.ui.reserve.target;
