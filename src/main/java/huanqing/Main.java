package huanqing;

/** The start: without arguments the window, with arguments the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
