package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile input 26: archives, locked, damaged, crowded and exploding. */
class ZipTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ROWS = 50;
    private static final byte[] STATEMENT =
            Statements.app(Statements.ROW.repeat(ROWS)).getBytes(GB18030);
    private static final int CENTRAL_ENTRY = 0x02014b50;
    private static final char[] PASSWORD = "012345".toCharArray();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"AES,KEY_STRENGTH_256", "AES,KEY_STRENGTH_128", "ZIP_STANDARD,", "NONE,"})
    void input26_opens_every_cipher_that_statements_come_in(EncryptionMethod cipher, AesKeyStrength strength)
            throws IOException {
        Path zip = locked(cipher, strength, CompressionMethod.DEFLATE);
        Collected read = Collected.of(zip, Optional.of(PASSWORD));
        assertEquals(ROWS, read.rows.size());
        assertEquals("GB18030", read.facts().charset());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing may be unpacked beside the archive");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AES,KEY_STRENGTH_256,DEFLATE",
        "AES,KEY_STRENGTH_128,STORE",
        "ZIP_STANDARD,,DEFLATE",
        "ZIP_STANDARD,,STORE"
    })
    void input26_wrong_password_is_never_called_damage(
            EncryptionMethod cipher, AesKeyStrength strength, CompressionMethod packing) throws IOException {
        Path zip = locked(cipher, strength, packing);
        assertEquals(Refusal.ZIP_NEEDS_PASSWORD, Collected.of(zip).refusal());
        assertEquals(
                Refusal.ZIP_NEEDS_PASSWORD,
                Collected.of(zip, Optional.of(new char[0])).refusal());
        int guesses = cipher == EncryptionMethod.AES ? 8 : 600;
        int passing = 0;
        for (int guess = 0; guess < guesses; guess++) {
            char[] wrong = String.format("9%05d", guess).toCharArray();
            Collected read = Collected.of(zip, Optional.of(wrong));
            boolean isEither =
                    cipher == EncryptionMethod.ZIP_STANDARD && read.refusal() == Refusal.ZIP_PASSWORD_OR_DAMAGED;
            passing += isEither ? 1 : 0;
            Refusal expected = isEither ? Refusal.ZIP_PASSWORD_OR_DAMAGED : Refusal.ZIP_WRONG_PASSWORD;
            assertEquals(expected, read.refusal(), () -> new String(wrong));
            assertEquals(0, read.rows.size());
        }
        assertTrue(passing <= guesses / 60, "the one byte that the cipher checks passes some: " + passing);
    }

    @ParameterizedTest
    @CsvSource({"AES,KEY_STRENGTH_256", "ZIP_STANDARD,", "NONE,"})
    void input26_damage_under_the_right_password_is_called_damage(EncryptionMethod cipher, AesKeyStrength strength)
            throws IOException {
        Path zip = locked(cipher, strength, CompressionMethod.STORE);
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(zip, bytes);
        assertEquals(
                Refusal.ZIP_DAMAGED, Collected.of(zip, Optional.of(PASSWORD)).refusal());
    }

    @RepeatedTest(5)
    void input26_damage_of_a_small_weakly_locked_statement_is_told_by_what_is_left_of_it() throws IOException {
        byte[] whole = Files.readAllBytes(locked(EncryptionMethod.ZIP_STANDARD, null, CompressionMethod.DEFLATE));
        assertEquals(Refusal.ZIP_DAMAGED, damagedAt(whole, lastPacked(whole)));
        assertEquals(
                Refusal.ZIP_PASSWORD_OR_DAMAGED,
                damagedAt(whole, firstPacked(whole) + 3),
                "nothing came out that could be read");
    }

    /** Behind the entry's header, its name and extra field, and the twelve bytes of the cipher. */
    private static int firstPacked(byte[] zip) {
        return 30 + (zip[26] & 0xff) + (zip[28] & 0xff) + 12;
    }

    /** All before it comes out whole, whatever the cipher's twelve random bytes. */
    private static int lastPacked(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int entry = zip.length - Integer.BYTES;
        while (bytes.getInt(entry) != CENTRAL_ENTRY) {
            entry--;
        }
        return firstPacked(zip) - 12 + bytes.getInt(entry + 20) - 1;
    }

    private Refusal damagedAt(byte[] whole, int place) throws IOException {
        byte[] bytes = whole.clone();
        bytes[place] ^= 0x55;
        Path zip = Files.write(folder.resolve("damaged.zip"), bytes);
        return Collected.of(zip, Optional.of(PASSWORD)).refusal();
    }

    @Test
    void input26_truncated_archive_is_damage() throws IOException {
        Path zip = locked(EncryptionMethod.AES, AesKeyStrength.KEY_STRENGTH_256, CompressionMethod.DEFLATE);
        byte[] bytes = Files.readAllBytes(zip);
        for (int length : new int[] {4, 30, 100, bytes.length / 2, bytes.length - 10}) {
            Files.write(zip, Arrays.copyOf(bytes, length));
            assertEquals(
                    Refusal.ZIP_DAMAGED,
                    Collected.of(zip, Optional.of(PASSWORD)).refusal());
        }
    }

    @Test
    void input26_two_statements_inside_are_not_chosen_between() throws IOException {
        assertEquals(
                Refusal.ZIP_WITH_SEVERAL,
                Collected.of(plain("a.csv", STATEMENT, "b.csv", STATEMENT)).refusal());
    }

    @Test
    void input26_an_archivers_bookkeeping_is_no_second_statement() throws IOException {
        Collected read = Collected.of(plain("a.csv", STATEMENT, "__MACOSX/._a.csv", new byte[] {1, 2}));
        assertEquals(ROWS, read.rows.size());
    }

    @Test
    void input26_nested_archive_is_not_opened() throws IOException {
        byte[] inner = Files.readAllBytes(plain("a.csv", STATEMENT));
        assertEquals(
                Refusal.ZIP_WITHOUT_STATEMENT,
                Collected.of(plain("inner.zip", inner)).refusal());
        assertEquals(
                Refusal.ZIP_WITHOUT_STATEMENT,
                Collected.of(plain("inner.csv", inner)).refusal());
    }

    @Test
    void input26_entry_names_in_gbk_and_utf8_are_understood() throws IOException {
        for (String charset : new String[] {"GB18030", "UTF-8"}) {
            Path zip = folder.resolve("name.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName(charset))) {
                out.putNextEntry(new ZipEntry("支付宝交易明细(20240101-20240331).CSV"));
                out.write(STATEMENT);
            }
            assertEquals(ROWS, Collected.of(zip).rows.size(), charset);
        }
    }

    @Test
    void input26_archives_of_other_things_are_named() throws IOException {
        assertEquals(
                Refusal.SPREADSHEET,
                Collected.of(plain("明细.xls", new byte[] {1})).refusal());
        assertEquals(
                Refusal.PDF_CERTIFICATE,
                Collected.of(plain("证明.pdf", new byte[] {1})).refusal());
        assertEquals(
                Refusal.ZIP_WITHOUT_STATEMENT,
                Collected.of(plain("photo.jpg", new byte[] {1})).refusal());
    }

    @Test
    void input26_entry_name_with_a_path_writes_nothing_anywhere() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path zip = Files.move(plain("../../x.csv", STATEMENT), inner.resolve("path.zip"));
        assertEquals(ROWS, Collected.of(zip).rows.size());
        assertTrue(Files.notExists(folder.resolve("x.csv")));
        assertTrue(Files.notExists(folder.resolveSibling("x.csv")));
    }

    @Test
    void input26_bomb_is_stopped_by_its_ratio() throws IOException {
        byte[] preamble = Statements.app().getBytes(GB18030);
        byte[] row = Statements.ROW.repeat(1_000).getBytes(GB18030);
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            out.write(preamble);
            for (int block = 0; block < 80; block++) {
                out.write(row);
            }
        }
        Collected read = Collected.of(zip);
        assertEquals(Refusal.ZIP_TOO_LARGE, read.refusal());
        assertTrue(read.rows.size() < 70_000, "stopped late: " + read.rows.size());
    }

    @Test
    void input26_declared_size_of_ten_gigabytes_is_refused_unread() throws IOException {
        Path zip = plain("a.csv", STATEMENT);
        byte[] bytes = Files.readAllBytes(zip);
        int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0xFE);
        Files.write(zip, bytes);
        assertEquals(Refusal.ZIP_TOO_LARGE, Collected.of(zip).refusal());
    }

    @Test
    void input26_crowd_of_entries_is_refused() throws IOException {
        Path zip = folder.resolve("crowd.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int entry = 0; entry < 101; entry++) {
                out.putNextEntry(new ZipEntry("a" + entry + ".txt"));
            }
        }
        assertEquals(Refusal.ZIP_WITH_MANY, Collected.of(zip).refusal());
    }

    @Test
    void input26_any_single_flipped_byte_gives_rows_or_a_name_never_a_crash() throws IOException {
        Path zip = locked(EncryptionMethod.ZIP_STANDARD, null, CompressionMethod.DEFLATE);
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(zip, flipped);
            Collected read = Collected.of(zip, Optional.of(PASSWORD));
            assertTrue(read.wasRefused() || read.rows.size() == ROWS, "byte " + at);
        }
    }

    private Path plain(Object... namesAndContents) throws IOException {
        Path zip = Files.createTempFile(folder, "plain", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return zip;
    }

    private Path locked(EncryptionMethod cipher, AesKeyStrength strength, CompressionMethod packing)
            throws IOException {
        Path file = folder.resolve("locked.zip");
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip("alipay_record_20240401.csv");
        parameters.setCompressionMethod(packing);
        parameters.setEncryptFiles(cipher != EncryptionMethod.NONE);
        parameters.setEncryptionMethod(cipher);
        if (strength != null) {
            parameters.setAesKeyStrength(strength);
        }
        try (ZipFile zip = new ZipFile(file.toFile(), PASSWORD)) {
            zip.addStream(new ByteArrayInputStream(STATEMENT), parameters);
        }
        return file;
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("not there");
    }
}
