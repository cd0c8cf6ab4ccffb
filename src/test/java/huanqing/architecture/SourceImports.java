package huanqing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads import lines. A class file forgets what only a comment needs, and a constant is copied into it, so these leaks
 * are to be seen in sources alone.
 */
final class SourceImports {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile(
            "^import (?:static )?(([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.[\\w.]+|[\\w.]+)(?:\\.\\*)?;", Pattern.MULTILINE);

    private SourceImports() {}

    /** Each import below the root that a ring may not have, as {@code "package imports type"}. */
    static List<String> crooked(Path root, Rings rings) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> crookedIn(read(file), rings).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> crookedIn(String source, Rings rings) {
        Matcher own = PACKAGE.matcher(source);
        if (!own.find()) {
            return List.of();
        }
        String ring = rings.ringOf(own.group(1));
        List<String> crooked = new ArrayList<>();
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            if (!isAllowed(ring, imports.group(1), imports.group(2), rings)) {
                crooked.add(own.group(1) + " imports " + imports.group(1));
            }
        }
        return crooked;
    }

    private static boolean isAllowed(String ring, String type, String packageName, Rings rings) {
        if (type.startsWith(rings.base() + ".")) {
            return RingRules.mayKnow(ring, rings.ringOf(type));
        }
        return !ring.equals("domain") || PureRules.isPure(packageName, type);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
