package huanqing.infra.statementfile.line;

/**
 * One physical line of a file, undecoded and without its line end.
 *
 * @param number 1-based
 * @param tooLong the line passed {@link ByteLines#LONGEST}; only its beginning is here
 * @param ended a line end followed; false only for a last line that may have been cut off
 */
public record Line(int number, byte[] bytes, boolean tooLong, boolean ended) {
    public boolean isBlank() {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
