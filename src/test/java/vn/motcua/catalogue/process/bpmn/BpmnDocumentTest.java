package vn.motcua.catalogue.process.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.motcua.catalogue.process.bpmn.Work.Task;

class BpmnDocumentTest {

  private static final Schema BPMN = schema();

  private static Schema schema() {
    var schema =
        BpmnDocumentTest.class.getResource("/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd");
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema);
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static final List<Work> CONSULTING =
      List.of(
          plain("Tiếp nhận", "Một cửa – Cán bộ tiếp nhận", 4),
          new Work(
              new Task("Lấy ý kiến <gấp> & tổng hợp", "Kinh tế – Chuyên viên", 16, "16 giờ"),
              List.of(
                  new Task("Cho ý kiến", "Sở Tư pháp", 8, "8 giờ"),
                  new Task("Cho ý kiến", "Văn phòng", 4, "4 giờ"))),
          plain("Trả kết quả", "Một cửa – Cán bộ tiếp nhận", 0));

  private static Work plain(String name, String lane, int hours) {
    return new Work(new Task(name, lane, hours, hours + " giờ"), List.of());
  }

  @Test
  void is_valid_against_the_schema_whatever_the_process() throws Exception {
    validate(BpmnDocument.of("process_1", "Quy trình", "Nguồn", CONSULTING));
    var random = new Random(20_261_122);
    for (var i = 0; i < 200; i++) {
      validate(BpmnDocument.of("process_1", "Tên & <tên>", "Nguồn", any(random)));
    }
  }

  @Test
  void the_schema_refuses_what_is_no_process() {
    var spoilt =
        BpmnDocument.of("process_1", "Quy trình", "Nguồn", CONSULTING)
            .replace("bpmn:parallelGateway", "bpmn:junction");

    assertThatThrownBy(() -> validate(spoilt)).isInstanceOf(SAXException.class);
  }

  @Test
  void work_at_the_same_time_stands_between_two_gateways_each_in_its_lane() throws Exception {
    var document = parse(BpmnDocument.of("process_1", "Quy trình", "Nguồn", CONSULTING));

    assertThat(texts(document, "bpmn:lane", "name"))
        .containsExactly(
            "Một cửa – Cán bộ tiếp nhận", "Kinh tế – Chuyên viên", "Sở Tư pháp", "Văn phòng");
    assertThat(document.getElementsByTagName("bpmn:parallelGateway").getLength()).isEqualTo(2);
    assertThat(targets(document, "split_2")).containsExactly("step_2", "step_2_1", "step_2_2");
    assertThat(targets(document, "step_2_1")).containsExactly("join_2");
    assertThat(targets(document, "join_2")).containsExactly("step_3");
    assertThat(texts(document, "bpmn:boundaryEvent", "attachedToRef"))
        .containsExactlyInAnyOrder("step_1", "step_2", "step_2_1", "step_2_2");
    assertThat(document.getElementsByTagName("bpmn:timeDuration").item(0).getTextContent())
        .isEqualTo("PT4H");
  }

  @Test
  void everything_is_drawn_and_no_two_boxes_overlap() throws Exception {
    var random = new Random(4);
    for (var i = 0; i < 50; i++) {
      var document = parse(BpmnDocument.of("process_1", "Quy trình", "Nguồn", any(random)));
      var shapes = new HashSet<>(texts(document, "bpmndi:BPMNShape", "bpmnElement"));
      for (var kind : List.of("bpmn:userTask", "bpmn:lane", "bpmn:endEvent", "bpmn:startEvent")) {
        assertThat(shapes).containsAll(texts(document, kind, "id"));
      }
      assertThat(texts(document, "bpmndi:BPMNEdge", "bpmnElement"))
          .containsExactlyElementsOf(texts(document, "bpmn:sequenceFlow", "id"));
      var boxes = boxes(document);
      for (var one : boxes) {
        assertThat(boxes.stream().filter(other -> other != one && overlap(one, other))).isEmpty();
      }
    }
  }

  private static List<Work> any(Random random) {
    var process = new ArrayList<Work>();
    for (var i = 0; i < 1 + random.nextInt(10); i++) {
      var others = new ArrayList<Task>();
      for (var j = random.nextInt(3) == 0 ? random.nextInt(5) : 0; j > 0; j--) {
        others.add(new Task("Ý kiến", "Đơn vị " + random.nextInt(4), random.nextInt(20), "giờ"));
      }
      var lane = "Đơn vị " + random.nextInt(4);
      process.add(new Work(new Task("Bước", lane, random.nextInt(20), "giờ"), others));
    }
    return process;
  }

  private static void validate(String xml) throws SAXException, IOException {
    BPMN.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String tag, String attribute) {
    return elements(document, tag).stream().map(one -> one.getAttribute(attribute)).toList();
  }

  private static List<String> targets(Document document, String source) {
    return elements(document, "bpmn:sequenceFlow").stream()
        .filter(flow -> flow.getAttribute("sourceRef").equals(source))
        .map(flow -> flow.getAttribute("targetRef"))
        .toList();
  }

  private static List<Element> elements(Document document, String tag) {
    var found = document.getElementsByTagName(tag);
    var elements = new ArrayList<Element>();
    for (var i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Tasks and gateways; a timer sits on its task on purpose. */
  private static List<int[]> boxes(Document document) {
    return elements(document, "bpmndi:BPMNShape").stream()
        .filter(shape -> shape.getAttribute("bpmnElement").matches("(step|split|join)[_\\d]+|end"))
        .map(shape -> (Element) shape.getElementsByTagName("dc:Bounds").item(0))
        .map(
            bounds ->
                new int[] {
                  Integer.parseInt(bounds.getAttribute("x")),
                  Integer.parseInt(bounds.getAttribute("y")),
                  Integer.parseInt(bounds.getAttribute("width")),
                  Integer.parseInt(bounds.getAttribute("height"))
                })
        .toList();
  }

  private static boolean overlap(int[] one, int[] other) {
    return one[0] < other[0] + other[2]
        && other[0] < one[0] + one[2]
        && one[1] < other[1] + other[3]
        && other[1] < one[1] + one[3];
  }
}
