package vn.motcua.catalogue.process.bpmn;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes a process as BPMN 2.0 with its diagram. */
public final class BpmnDocument {

  private BpmnDocument() {}

  /**
   * The document, valid against the schema of BPMN 2.0.
   *
   * @param id an XML name that identifies the process
   * @param name what the pool is called
   * @param documentation where it comes from and since when it holds
   * @param process at least one step
   */
  public static String of(String id, String name, String documentation, List<Work> process) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      var drawing = new Drawing(process);
      var out = new Elements(xml);
      xml.writeStartDocument("UTF-8", "1.0");
      out.open("definitions");
      out.declareSpaces();
      out.attribute("id", "definitions_" + id);
      out.attribute("targetNamespace", "urn:motcua:process");
      out.attribute("exporter", "motcua");
      new SemanticPart(out, drawing).write(id, name, documentation);
      new DiagramPart(out, drawing).write();
      out.close();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }
}
