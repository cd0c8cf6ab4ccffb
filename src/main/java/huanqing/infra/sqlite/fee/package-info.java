/** 服务费: what the web export says was kept of an income. */
package huanqing.infra.sqlite.fee;
