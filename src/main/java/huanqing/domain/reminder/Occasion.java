package huanqing.domain.reminder;

import java.time.LocalDateTime;

/**
 * A stage and its time.
 *
 * @param at China time, quiet hours not yet considered
 */
public record Occasion(Stage stage, LocalDateTime at) {}
