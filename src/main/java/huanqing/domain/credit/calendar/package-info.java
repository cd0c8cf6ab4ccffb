/** Days of the month and day counts. */
package huanqing.domain.credit.calendar;
