package huanqing.infra.statementfile.workbook;

/** Small whole numbers in attributes, which a crooked workbook may leave out or spell wrong. */
final class Numbers {
    private static final int DIGITS = 7;

    private Numbers() {}

    static int orElse(String text, int otherwise) {
        boolean digits =
                !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
