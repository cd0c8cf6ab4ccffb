/**
 * Words for people, in Chinese and English. One pair of files an area lies beside this package: {@code <area>.properties}
 * (Chinese, the default) and {@code <area>_en.properties}, both UTF-8, listed in {@code areas}.
 */
package huanqing.i18n;
