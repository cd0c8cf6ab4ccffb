/** Cash below the dues: which due is paid when, at the least cost, and beside it what the rules of thumb come to. */
package huanqing.domain.shortfall;
