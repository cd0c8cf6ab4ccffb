/** Reminders and the person's "paid" in SQLite. */
package huanqing.infra.sqlite.reminder;
