/** The person's word that a due is paid, and how it gives way to a statement's row. */
package huanqing.app.reminder.paid;
