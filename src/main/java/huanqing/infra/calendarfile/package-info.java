/** Calendar files (iCalendar, RFC 5545). */
package huanqing.infra.calendarfile;
