/** The layouts of outside parties, as data. */
package huanqing.infra.statementfile.profile;
