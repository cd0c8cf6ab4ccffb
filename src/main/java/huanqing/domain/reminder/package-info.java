/** When the person is told of a due, and that each such notice comes exactly once. */
package huanqing.domain.reminder;
