package huanqing.app.report;

/** Makes a paper of an estate, in the person's language. */
public interface EstateWording {
    Document of(Estate estate);
}
