package vn.motcua.catalogue.process.bpmn;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a BPMN document, by their prefix. */
final class Elements {

  private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String EDGES = "http://www.omg.org/spec/DD/20100524/DI";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final XMLStreamWriter xml;

  Elements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void declareSpaces() throws XMLStreamException {
    xml.writeNamespace("bpmn", MODEL);
    xml.writeNamespace("bpmndi", DIAGRAM);
    xml.writeNamespace("dc", BOUNDS);
    xml.writeNamespace("di", EDGES);
    xml.writeNamespace("xsi", INSTANCE);
  }

  /** Opens an element of the model. */
  void open(String name) throws XMLStreamException {
    xml.writeStartElement("bpmn", name, MODEL);
  }

  void openDiagram(String name) throws XMLStreamException {
    xml.writeStartElement("bpmndi", name, DIAGRAM);
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  void attribute(String name, int value) throws XMLStreamException {
    xml.writeAttribute(name, Integer.toString(value));
  }

  /** An element of the model that holds only text. */
  void text(String name, String words) throws XMLStreamException {
    open(name);
    xml.writeCharacters(words);
    close();
  }

  /** A text that tools may evaluate. */
  void expression(String name, String words) throws XMLStreamException {
    open(name);
    xml.writeAttribute("xsi", INSTANCE, "type", "bpmn:tFormalExpression");
    xml.writeCharacters(words);
    close();
  }

  void bounds(int x, int y, int width, int height) throws XMLStreamException {
    xml.writeEmptyElement("dc", "Bounds", BOUNDS);
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
  }

  void waypoint(int x, int y) throws XMLStreamException {
    xml.writeEmptyElement("di", "waypoint", EDGES);
    attribute("x", x);
    attribute("y", y);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
