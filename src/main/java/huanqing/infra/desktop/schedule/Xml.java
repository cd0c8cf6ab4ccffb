package huanqing.infra.desktop.schedule;

/** Text inside an XML file. */
final class Xml {
    private Xml() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
