/** Reminders: what is told when, once, and what the person answers. */
package huanqing.app.reminder;
