package huanqing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowOptionsTest {
    private final StringWriter complaints = new StringWriter();
    private final List<WindowRequest> opened = new ArrayList<>();

    @Test
    void a_size_reaches_the_window() {
        assertEquals(0, run("--demo", "--size", "1280x800"));
        assertEquals(Optional.of(new WindowSize(1280, 800)), opened.get(0).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"large", "1280", "1280x", "x800", "-1x800", "1280x800x2", "1e3x800"})
    void a_size_that_is_none_is_wrong_usage_and_opens_nothing(String size) {
        assertEquals(2, run("--demo", "--size=" + size));
        assertTrue(complaints.toString().contains("is no size such as 1280x800"), complaints.toString());
        assertEquals(List.of(), opened);
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return new CommandLineFace(Clock.systemUTC(), out, new PrintWriter(complaints, true), List.of(), request -> {
                    opened.add(request);
                    return 0;
                })
                .run(arguments);
    }
}
