package huanqing.domain.reminder;

import java.time.LocalDateTime;

/**
 * The person does not want to hear of a subject for a while.
 *
 * @param number counts the snoozes of the subject, from 1; the stage that ends this one is {@code AGAIN-number}
 * @param until China time
 */
public record Snooze(Subject subject, int number, LocalDateTime until) {
    public boolean isOn(LocalDateTime now) {
        return now.isBefore(until);
    }

    public Stage end() {
        return Stage.again(number);
    }
}
