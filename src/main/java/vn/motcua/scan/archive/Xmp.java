package vn.motcua.scan.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * The metadata block of a file (ISO 16684-1, ISO 19005-2 6.6). The fields of công văn 7197 stand in
 * a name space of their own, which PDF/A wants described within the file.
 */
final class Xmp {

  static final String PRODUCER = "Một Cửa";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
  private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
  private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
  private static final String OWN = "urn:vn:motcua:7197:1.0";

  private final XMLStreamWriter xml;

  private Xmp(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param pages of the file
   */
  static byte[] of(ArchiveMetadata metadata, int pages) {
    var bytes = new ByteArrayOutputStream();
    try {
      bytes.write(
          "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
              .getBytes(StandardCharsets.UTF_8));
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      new Xmp(xml).write(metadata, fields(metadata, pages));
      xml.close();
      bytes.write("\n<?xpacket end=\"r\"?>".getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /** Name and value of the fields of the standard that are known, in its order. */
  private static Map<String, String> fields(ArchiveMetadata metadata, int pages) {
    var fields = new LinkedHashMap<String, String>();
    metadata.code().ifPresent(code -> fields.put("DocCode", code.toString()));
    metadata.typeName().ifPresent(type -> fields.put("TypeName", Text.clean(type)));
    metadata.codeNumber().ifPresent(number -> fields.put("CodeNumber", Text.clean(number)));
    metadata.codeNotation().ifPresent(sign -> fields.put("CodeNotation", Text.clean(sign)));
    metadata.issuedOn().ifPresent(day -> fields.put("IssuedDate", day.toString()));
    metadata.organName().ifPresent(name -> fields.put("OrganName", Text.clean(name)));
    metadata.subject().ifPresent(subject -> fields.put("Subject", Text.clean(subject)));
    fields.put("Language", "Tiếng Việt");
    fields.put("PageAmount", Integer.toString(pages));
    if (!metadata.keywords().isEmpty()) {
      fields.put("Keyword", keywords(metadata));
    }
    fields.put("Format", "PDF/A-2u");
    return fields;
  }

  static String keywords(ArchiveMetadata metadata) {
    return Text.clean(String.join("; ", metadata.keywords()));
  }

  private void write(ArchiveMetadata metadata, Map<String, String> fields)
      throws XMLStreamException {
    start("x", "adobe:ns:meta/", "xmpmeta");
    start("rdf", RDF, "RDF");
    xml.writeStartElement("rdf", "Description", RDF);
    xml.writeAttribute("rdf", RDF, "about", "");
    for (var space :
        Map.of("dc", DC, "xmp", BASIC, "pdf", PDF, "pdfaid", PDFA, "cv7197", OWN).entrySet()) {
      xml.writeNamespace(space.getKey(), space.getValue());
    }
    element("pdfaid", PDFA, "part", "2");
    element("pdfaid", PDFA, "conformance", "U");
    common(metadata);
    for (var field : fields.entrySet()) {
      element("cv7197", OWN, field.getKey(), field.getValue());
    }
    describe(fields);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.flush();
  }

  private void common(ArchiveMetadata metadata) throws XMLStreamException {
    var at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(metadata));
    element("xmp", BASIC, "CreateDate", at);
    element("xmp", BASIC, "ModifyDate", at);
    element("xmp", BASIC, "CreatorTool", PRODUCER);
    element("pdf", PDF, "Producer", PRODUCER);
    if (!metadata.keywords().isEmpty()) {
      element("pdf", PDF, "Keywords", keywords(metadata));
    }
    list("title", "Alt", Text.clean(metadata.title()));
    list("creator", "Seq", Text.clean(metadata.digitisedBy()));
    if (metadata.subject().isPresent()) {
      list("description", "Alt", Text.clean(metadata.subject().get()));
    }
  }

  /** The moment of digitising, in whole seconds of Vietnam. */
  static OffsetDateTime at(ArchiveMetadata metadata) {
    return metadata
        .digitisedAt()
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(Vietnam.ZONE)
        .toOffsetDateTime();
  }

  private void list(String name, String kind, String value) throws XMLStreamException {
    xml.writeStartElement("dc", name, DC);
    xml.writeStartElement("rdf", kind, RDF);
    xml.writeStartElement("rdf", "li", RDF);
    if (kind.equals("Alt")) {
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
    }
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** What PDF/A wants to know of a name space that is not its own. */
  private void describe(Map<String, String> fields) throws XMLStreamException {
    start("pdfaExtension", EXTENSION, "schemas");
    xml.writeNamespace("pdfaSchema", SCHEMA);
    xml.writeNamespace("pdfaProperty", PROPERTY);
    xml.writeStartElement("rdf", "Bag", RDF);
    resource();
    element("pdfaSchema", SCHEMA, "schema", "7197/BKHCN-CDSQG");
    element("pdfaSchema", SCHEMA, "namespaceURI", OWN);
    element("pdfaSchema", SCHEMA, "prefix", "cv7197");
    xml.writeStartElement("pdfaSchema", "property", SCHEMA);
    xml.writeStartElement("rdf", "Seq", RDF);
    for (var name : fields.keySet()) {
      resource();
      element("pdfaProperty", PROPERTY, "name", name);
      element("pdfaProperty", PROPERTY, "valueType", "Text");
      element("pdfaProperty", PROPERTY, "category", "external");
      element("pdfaProperty", PROPERTY, "description", name + " (7197/BKHCN-CDSQG)");
      xml.writeEndElement();
    }
    for (var open = 0; open < 5; open++) {
      xml.writeEndElement();
    }
  }

  private void resource() throws XMLStreamException {
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("rdf", RDF, "parseType", "Resource");
  }

  private void start(String prefix, String space, String name) throws XMLStreamException {
    xml.writeStartElement(prefix, name, space);
    xml.writeNamespace(prefix, space);
  }

  private void element(String prefix, String space, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, space);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
