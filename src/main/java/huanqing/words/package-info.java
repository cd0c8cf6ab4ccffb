/** Papers, tables and calendar dates in the person's language, for the window and the command line alike. */
package huanqing.words;
