/** Reminders: what is open, the rules, what was told. */
package huanqing.ui.reminder;
