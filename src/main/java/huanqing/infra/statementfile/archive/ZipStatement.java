package huanqing.infra.statementfile.archive;

import huanqing.app.statement.Refusal;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * The one statement inside a ZIP, as a stream: WinZip AES, ZipCrypto or plain. Nothing is unpacked to disk. That the archive is
 * whole is known only at the stream's end, so what was read before counts only then.
 */
public final class ZipStatement implements Closeable {
    private static final int MOST_ENTRIES = 100;

    private final ZipFile zip;
    private final FileHeader entry;

    private ZipStatement(ZipFile zip, FileHeader entry) {
        this.zip = zip;
        this.entry = entry;
    }

    /** Finds the statement, or throws an {@link ArchiveFault} that says why there is none to read. */
    public static ZipStatement open(Path file, Optional<char[]> password) throws IOException {
        OptionalInt entries = EndRecord.entries(file);
        if (entries.isEmpty()) {
            throw new ArchiveFault(Refusal.ZIP_DAMAGED);
        }
        if (entries.getAsInt() > MOST_ENTRIES) {
            throw new ArchiveFault(Refusal.ZIP_WITH_MANY);
        }
        ZipFile zip = new ZipFile(file.toFile());
        zip.setCharset(StandardCharsets.ISO_8859_1);
        try {
            FileHeader entry = Contents.of(zip).statement();
            if (entry.isEncrypted()
                    && password.filter(given -> given.length > 0).isEmpty()) {
                throw new ArchiveFault(Refusal.ZIP_NEEDS_PASSWORD);
            }
            password.ifPresent(zip::setPassword);
            return new ZipStatement(zip, entry);
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw fault(broken);
        }
    }

    /** Whether the archive itself is a workbook rather than the cover of a statement. */
    public boolean isWorkbook() {
        return entry.getFileName().equals(Contents.WORKBOOK);
    }

    /** The unpacked size that the archive declares, for progress only; -1 when it does not. */
    public long declaredSize() {
        return entry.getUncompressedSize() > 0 ? entry.getUncompressedSize() : -1;
    }

    public InputStream stream() throws IOException {
        if (entry.getUncompressedSize() > LimitedStream.MOST_BYTES) {
            throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
        }
        try {
            return new LimitedStream(new Translated(zip.getInputStream(entry)), entry.getCompressedSize());
        } catch (IOException broken) {
            throw fault(broken);
        }
    }

    /**
     * What a fault means. ZipCrypto checks a password by one byte, so that one wrong password in 256 passes and yields noise; and at
     * the end it cannot tell noise from damage. Content that made sense can; where none did, either is possible, whichever of the two
     * the library calls it.
     */
    public Refusal meaningOf(ArchiveFault fault, boolean madeSense) {
        if (!isWeak() || fault.refusal() == Refusal.ZIP_TOO_LARGE) {
            return fault.refusal();
        }
        return madeSense ? Refusal.ZIP_DAMAGED : Refusal.ZIP_PASSWORD_OR_DAMAGED;
    }

    /** The refusal of content that is no statement, or the fault that the rest of the stream brings to light. */
    public Refusal ifWhole(InputStream rest, Refusal refusal) throws IOException {
        if (!isWeak()) {
            return refusal;
        }
        try {
            rest.transferTo(OutputStream.nullOutputStream());
            return refusal;
        } catch (ArchiveFault fault) {
            return meaningOf(fault, false);
        }
    }

    private boolean isWeak() {
        return entry.isEncrypted() && entry.getEncryptionMethod() == EncryptionMethod.ZIP_STANDARD;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The library answers a crooked archive also with exceptions that nobody declared. */
    private static ArchiveFault fault(Exception broken) {
        if (broken instanceof ArchiveFault known) {
            return known;
        }
        boolean wrongPassword = broken instanceof ZipException zip && zip.getType() == ZipException.Type.WRONG_PASSWORD;
        return new ArchiveFault(wrongPassword ? Refusal.ZIP_WRONG_PASSWORD : Refusal.ZIP_DAMAGED, broken);
    }

    /** Gives the library's many ways to fail the two names that a person can act on. */
    private static final class Translated extends FilterInputStream {
        Translated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return in.read(target, offset, length);
            } catch (IOException | RuntimeException broken) {
                throw fault(broken);
            }
        }
    }

    /** What an archive holds, by the names of its entries. */
    private record Contents(ZipFile zip, List<FileHeader> headers) {
        private static final String WORKBOOK = "[Content_Types].xml";

        static Contents of(ZipFile zip) throws ZipException {
            return new Contents(
                    zip,
                    zip.getFileHeaders().stream()
                            .filter(header -> !header.isDirectory())
                            .toList());
        }

        FileHeader statement() throws IOException {
            if (has(WORKBOOK) || has("mimetype")) {
                return workbook();
            }
            List<FileHeader> tables = tables();
            if (tables.size() > 1) {
                throw new ArchiveFault(Refusal.ZIP_WITH_SEVERAL);
            }
            if (tables.isEmpty()) {
                throw new ArchiveFault(whyNone());
            }
            return tables.get(0);
        }

        /** A text beside a table is a note about it; alone it may be the web site's own export. */
        private List<FileHeader> tables() {
            List<FileHeader> tables = ending(".csv", ".xlsx");
            return tables.isEmpty() ? ending(".txt") : tables;
        }

        private Refusal whyNone() {
            if (!ending(".xls").isEmpty()) {
                return Refusal.SPREADSHEET;
            }
            return ending(".pdf").isEmpty() ? Refusal.ZIP_WITHOUT_STATEMENT : Refusal.PDF_CERTIFICATE;
        }

        /** A spreadsheet is a ZIP too, and so is a letter. */
        private FileHeader workbook() throws IOException {
            if (headers.stream().anyMatch(header -> header.getFileName().startsWith("xl/")) && has(WORKBOOK)) {
                return zip.getFileHeader(WORKBOOK);
            }
            throw new ArchiveFault(has("content.xml") ? Refusal.SPREADSHEET : Refusal.NOT_A_STATEMENT);
        }

        private List<FileHeader> ending(String... extensions) {
            return headers.stream()
                    .filter(header -> !name(header).isClutter() && name(header).endsWith(extensions))
                    .toList();
        }

        private boolean has(String entry) {
            return headers.stream().anyMatch(header -> header.getFileName().equals(entry));
        }

        private static EntryName name(FileHeader header) {
            return EntryName.of(header.getFileName());
        }
    }
}
