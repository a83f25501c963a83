package dk.hjemvej.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reading attributes and extension properties of model elements without nulls. */
final class Xml {

  static final String CAMUNDA = BpmnModelConstants.CAMUNDA_NS;

  private Xml() {}

  static String id(ModelElementInstance element) {
    return attribute(element, "id");
  }

  static String name(ModelElementInstance element) {
    return attribute(element, "name").replaceAll("\\s+", " ").strip();
  }

  /** The attribute's value, empty when it is missing. */
  static String attribute(ModelElementInstance element, String name) {
    return Objects.requireNonNullElse(element.getAttributeValue(name), "");
  }

  static String camunda(ModelElementInstance element, String name) {
    return Objects.requireNonNullElse(element.getAttributeValueNs(CAMUNDA, name), "");
  }

  static String text(ModelElementInstance element) {
    return Objects.requireNonNullElse(element.getTextContent(), "").strip();
  }

  static boolean isDocumented(BaseElement element) {
    return element.getChildElementsByType(Documentation.class).stream()
        .anyMatch(documentation -> !text(documentation).isEmpty());
  }

  static Optional<String> property(BaseElement element, String name) {
    return Optional.ofNullable(element.getExtensionElements())
        .flatMap(
            extensions ->
                extensions.getChildElementsByType(CamundaProperties.class).stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> name.equals(property.getCamundaName()))
                    .map(property -> Objects.requireNonNullElse(property.getCamundaValue(), ""))
                    .findFirst());
  }

  /** Parses without document types: a model must not be able to read files of the server. */
  static Document parse(byte[] content) throws IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(
          new DefaultHandler() {
            @Override
            public void fatalError(SAXParseException broken) throws SAXException {
              throw broken;
            }
          });
      return builder.parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("This JDK has no safe XML parser", impossible);
    }
  }
}
