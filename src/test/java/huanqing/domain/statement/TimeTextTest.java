package huanqing.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile inputs 10 and 30: times. */
class TimeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2023-02-12 21:32:14,2023-02-12T21:32:14",
        "'2023-02-12 21:32:14 ',2023-02-12T21:32:14",
        "2018/1/1 14:17,2018-01-01T14:17",
        "2026/1/2 04:56,2026-01-02T04:56",
        "2026/1/2 4:56,2026-01-02T04:56",
        "2026-08-01T11:00:00,2026-08-01T11:00",
        "2024-02-29 23:59:59,2024-02-29T23:59:59",
        "2013-12-31 00:00:00,2013-12-31T00:00",
        "2039-01-01 00:00:00,2039-01-01T00:00"
    })
    void input10_and_30_known_forms_keep_their_day(String text, LocalDateTime time) {
        assertEquals(Optional.of(time), TimeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#########",
                "46110.78055",
                "46110",
                "2023-02-12",
                "2023-02-30 10:00:00",
                "2023-13-01 10:00:00",
                "2023-02-12 24:00:00",
                "2023-02-12 10:60:00",
                "2023-02-12 10:00:",
                "2023-02-12 10:0",
                "2023-02/12 10:00",
                "23-02-12 10:00:00",
                "2023-02-12 10:00:00 x",
                "2023-02-12  10:00:00",
                "昨天"
            })
    void input10_everything_else_is_no_time(String text) {
        assertEquals(Optional.empty(), TimeText.read(text));
    }
}
