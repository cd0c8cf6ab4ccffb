/** How the changes of one step are noted and taken backwards, in SQL. */
package huanqing.infra.sqlite.step;
