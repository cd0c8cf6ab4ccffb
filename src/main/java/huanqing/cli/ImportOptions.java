package huanqing.cli;

import huanqing.app.statement.ImportRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the person says about the files of an import. */
final class ImportOptions {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line opens encrypted ZIPs.")
    private Path passwordFile;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "What the files are written in, e.g. Big5; without it that is found out.")
    private String charset;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = {
                "What the columns of a bank's table are, as JSON; remembered for files with the same column names. The"
                        + " window asks for the same. Example:",
                "{\"columns\": [\"日期\", \"摘要\", \"收入\", \"支出\"], \"day\": \"日期\", \"income\": \"收入\","
                        + " \"outflow\": \"支出\", \"text\": \"摘要\"}",
                "Besides: order (YEAR_MONTH_DAY, DAY_MONTH_YEAR, MONTH_DAY_YEAR), time, counterparty, number; instead of"
                        + " income and outflow either amount with minusIsIncome, or amount with direction, incomeWords"
                        + " and outflowWords."
            })
    private Path map;

    @Option(
            names = "--accept-low-trust",
            description = "Import the cash book too, which has no order numbers and statuses.")
    private boolean lowTrust;

    /** The request with everything that was said. */
    ImportRequest applied(ImportRequest request, Context context) {
        return request.openedBy(password(context))
                .writtenIn(charset(context))
                .withLowTrust(lowTrust)
                .explainedBy(Optional.ofNullable(map).map(file -> MappingFile.read(file, context)));
    }

    private Optional<Charset> charset(Context context) {
        try {
            return Optional.ofNullable(charset).map(Charset::forName);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(context.words().text("cli.import.no-charset", charset));
        }
    }

    /** Some editors put a byte order mark before the password, and a blank behind it. */
    private static String withoutMark(String line) {
        return line.replace("\ufeff", "").strip();
    }

    private Optional<char[]> password(Context context) {
        if (passwordFile == null) {
            return Optional.empty();
        }
        try (var lines = Files.newBufferedReader(passwordFile, StandardCharsets.UTF_8)) {
            return Optional.ofNullable(lines.readLine())
                    .map(ImportOptions::withoutMark)
                    .map(String::toCharArray);
        } catch (IOException failure) {
            throw new Refused(context.words().text("cli.password-file-unreadable", passwordFile.toString()));
        }
    }
}
