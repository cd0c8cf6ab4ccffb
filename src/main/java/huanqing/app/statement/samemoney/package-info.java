/** Money that the files of two issuers tell, counted once. */
package huanqing.app.statement.samemoney;
