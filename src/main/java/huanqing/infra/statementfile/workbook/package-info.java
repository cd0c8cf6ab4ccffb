/** XLSX, as far as a table needs it: streamed, in bounded memory, without external entities. */
package huanqing.infra.statementfile.workbook;
