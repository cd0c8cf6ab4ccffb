package huanqing;

import huanqing.app.Progress;
import huanqing.app.statement.ImportResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The invented statement that comes with the program, imported as any other. */
final class Demo {
    private static final String NAME = "alipay_record_demo.csv";

    private Demo() {}

    /** Imports it and gives the last day that it covers. */
    static LocalDate fill(OpenedLedger ledger, Progress progress) {
        try (InputStream statement = Demo.class.getResourceAsStream("/huanqing/demo/" + NAME)) {
            Path folder = Files.createTempDirectory("huanqing-demo");
            Path file = folder.resolve(NAME);
            try {
                Files.copy(statement, file);
                return lastDay(ledger.importStatement().accept(file, Optional.empty(), progress));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate lastDay(ImportResult result) {
        if (result instanceof ImportResult.Done done) {
            return done.report().facts().to().map(LocalDateTime::toLocalDate).orElseThrow();
        }
        throw new IllegalStateException("the demo was refused: " + result);
    }
}
