package huanqing.domain.statement;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a statement says of itself. Names, phone numbers and accounts are not in here: only a salted fingerprint of the
 * account, so that the files of two people are not mixed.
 *
 * @param layout the profile's name: {@code alipay-app-2023}, {@code alipay-app-2021}, {@code alipay-web}, ...
 * @param charset the name of the charset that decoded it strictly: GB18030, UTF-8, UTF-16LE ...
 * @param account the account line as printed, handed to the caller for fingerprinting only: never stored, never logged
 * @param exportedAt 导出时间, which decides whose values are newer
 * @param from 起始时间
 * @param to 终止时间
 * @param filter 导出交易类型 without brackets, e.g. 全部 or 仅支出
 * @param announcedRows the N of 共N笔记录
 */
public record StatementFacts(
        String layout,
        String charset,
        Optional<String> account,
        Optional<LocalDateTime> exportedAt,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        Optional<String> filter,
        Optional<Integer> announcedRows) {}
