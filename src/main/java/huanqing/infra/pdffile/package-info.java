/** Papers as PDF. */
package huanqing.infra.pdffile;
