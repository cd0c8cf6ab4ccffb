package huanqing.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the areas' files. They lie inside the module, so they are asked for by class, never by class loader. */
final class Bundles {
    private Bundles() {}

    static List<String> areas() {
        try (BufferedReader lines = new BufferedReader(open("areas"))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Language language) {
        Map<String, String> words = new HashMap<>();
        for (String area : areas()) {
            read(language.file(area)).forEach((key, text) -> {
                if (words.put((String) key, (String) text) != null) {
                    throw new IllegalStateException(key + " stands in two areas, one of them is " + area);
                }
            });
        }
        return Map.copyOf(words);
    }

    static Properties read(String file) {
        Properties words = new Properties();
        try (Reader reader = open(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Reader open(String file) {
        InputStream stream = Bundles.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("no resource " + file + " beside " + Bundles.class.getName());
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
