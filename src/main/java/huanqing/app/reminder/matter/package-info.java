/** Where causes to remind come from: dues, the accepted plan, alerts. */
package huanqing.app.reminder.matter;
