package huanqing.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What an FXML file names: its controller, the fields it fills, the methods it calls, the words it asks for.
 *
 * @param keys the {@code %keys}, without the percent sign
 */
public record Layout(String controller, Set<String> ids, Set<String> handlers, Set<String> keys) {
    static final String FX = "http://javafx.com/fxml/1";

    public static Layout read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element top = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            Layout layout =
                    new Layout(top.getAttributeNS(FX, "controller"), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            layout.collect(top);
            return layout;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " is no FXML", e);
        }
    }

    boolean fills(String field) {
        return ids.contains(field) || Set.of("resources", "location").contains(field);
    }

    private void collect(Element element) {
        String id = element.getAttributeNS(FX, "id");
        if (!id.isEmpty()) {
            ids.add(id);
        }
        if (!id.isEmpty() && element.getLocalName().equals("include")) {
            ids.add(id + "Controller");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            collect(attributes.item(i).getNodeValue());
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                collect(child);
            } else if (children.item(i).getNodeType() == Node.TEXT_NODE) {
                collect(children.item(i).getNodeValue().strip());
            }
        }
    }

    private void collect(String value) {
        if (value.length() > 1 && value.startsWith("#") && Character.isJavaIdentifierStart(value.charAt(1))) {
            handlers.add(value.substring(1));
        }
        if (value.length() > 1 && value.startsWith("%")) {
            keys.add(value.substring(1));
        }
    }
}
