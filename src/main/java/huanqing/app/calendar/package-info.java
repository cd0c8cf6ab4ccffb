/** What falls on which day. */
package huanqing.app.calendar;
