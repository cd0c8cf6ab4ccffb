package huanqing.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javafx.fxml.FXMLLoader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Loads a layout without its controller, so that every class, property, value and word in it is tried while nothing has
 * to be made for it. What it names of its controller is held against that controller by {@link Screens}.
 */
final class BareLayout {
    private static final Pattern OF_CONTROLLER = Pattern.compile("#[A-Za-z_]\\w*|\\$\\{?controller\\b.*");

    private BareLayout() {}

    static Object load(Path file, ResourceBundle words) throws IOException {
        FXMLLoader loader = new FXMLLoader(file.toUri().toURL(), words);
        return loader.load(new ByteArrayInputStream(withoutController(file)));
    }

    private static byte[] withoutController(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document layout = builder.parse(file.toFile());
            layout.getDocumentElement().removeAttributeNS(Layout.FX, "controller");
            strip(layout.getDocumentElement());
            ByteArrayOutputStream bare = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(layout), new StreamResult(bare));
            return bare.toByteArray();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(file + " is no FXML", e);
        }
    }

    private static void strip(Element element) {
        for (Attr attribute : attributes(element)) {
            if (OF_CONTROLLER.matcher(attribute.getValue()).matches()) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Element child : children(element)) {
            if (Layout.FX.equals(child.getNamespaceURI())
                    && child.getLocalName().equals("include")) {
                element.removeChild(child);
            } else {
                strip(child);
            }
        }
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
