package huanqing.app.report;

/** Port: a paper in the form that printers and screens take. */
public interface DocumentFormat {
    byte[] bytes(Document document);
}
