package huanqing.infra.calendarfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import huanqing.app.report.CalendarEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files as two other programs read them. */
class IcsTextTest {
    private static final Instant STAMP = Instant.parse("2026-11-22T01:02:03Z");
    private static final Instant ELEVEN_THIRTY_IN_CHINA = Instant.parse("2026-12-10T03:30:00Z");
    private static final String TITLE = "花呗 2026年12月账单 ¥2,937.14; 很长的一行，长到要折成好几段才放得下，每个汉字都得完整 😀 \\ 末尾";
    private static final String DETAILS = "状态：待还\n最低还款 ¥293.71, 备注";
    private static final CalendarEvent BILL = new CalendarEvent(
            "huabei-2026-12@huanqing",
            LocalDateTime.parse("2026-12-10T11:30"),
            TITLE,
            DETAILS,
            List.of(Duration.ofMinutes(150), Duration.ofDays(7).plusMinutes(150)));

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"})
    void isTheSameInstantToBiweeklyWhereverItIsRead(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        VEvent event = Biweekly.parse(written(STAMP)).first().getEvents().get(0);
        assertEquals(ELEVEN_THIRTY_IN_CHINA, event.getDateStart().getValue().toInstant());
        assertEquals("huabei-2026-12@huanqing", event.getUid().getValue());
        assertEquals(TITLE, event.getSummary().getValue());
        assertEquals(DETAILS, event.getDescription().getValue());
        List<Instant> alarms =
                event.getAlarms().stream().map(alarm -> rings(alarm, event)).toList();
        assertEquals(List.of(Instant.parse("2026-12-10T01:00:00Z"), Instant.parse("2026-12-03T01:00:00Z")), alarms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York"})
    void isTheSameInstantToIcal4jWhereverItIsRead(String zone) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Calendar calendar = new CalendarBuilder()
                .build(new ByteArrayInputStream(written(STAMP).getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                calendar.validate().getEntries().isEmpty(), calendar.validate().toString());
        Component event = calendar.getComponents("VEVENT").get(0);
        net.fortuna.ical4j.model.component.VEvent read = (net.fortuna.ical4j.model.component.VEvent) event;
        assertEquals(
                ELEVEN_THIRTY_IN_CHINA, Instant.from(read.getDateTimeStart().getDate()));
        assertEquals(TITLE, event.getProperty(Property.SUMMARY).orElseThrow().getValue());
        TemporalAmount before = read.getAlarms()
                .get(0)
                .getProperty(Property.TRIGGER)
                .map(trigger -> (net.fortuna.ical4j.model.property.Trigger) trigger)
                .orElseThrow()
                .getDuration();
        assertEquals(Duration.ofMinutes(-150), Duration.from(before));
    }

    @Test
    void aLaterExportReplacesAnEarlierOneUnderTheSameName() {
        VEvent first = Biweekly.parse(written(STAMP)).first().getEvents().get(0);
        VEvent later = Biweekly.parse(written(STAMP.plusSeconds(120)))
                .first()
                .getEvents()
                .get(0);
        assertEquals(first.getUid().getValue(), later.getUid().getValue());
        assertTrue(later.getSequence().getValue() > first.getSequence().getValue());
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        String text = written(STAMP);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.indexOf('\uFFFD') < 0);
    }

    private static String written(Instant stamp) {
        return new String(new IcsText().bytes("还清：还款日", List.of(BILL), stamp), StandardCharsets.UTF_8);
    }

    private static Instant rings(VAlarm alarm, VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .plusMillis(alarm.getTrigger().getDuration().toMillis());
    }
}
