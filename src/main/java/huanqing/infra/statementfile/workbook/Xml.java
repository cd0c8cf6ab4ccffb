package huanqing.infra.statementfile.workbook;

import huanqing.app.statement.Refusal;
import huanqing.infra.statementfile.archive.ArchiveFault;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through one XML part from element to element. It follows no entity and no document type. */
final class Xml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The attribute's value, or "". */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text inside the element that starts here; the element is then behind. */
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    private static ArchiveFault fault(XMLStreamException broken) {
        return broken.getNestedException() instanceof ArchiveFault known
                ? known
                : new ArchiveFault(Refusal.ZIP_DAMAGED, broken);
    }
}
