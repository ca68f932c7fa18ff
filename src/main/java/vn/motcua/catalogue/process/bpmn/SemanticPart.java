package vn.motcua.catalogue.process.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** What the process is: pool, lanes, tasks, gateways, timers and the flows between them. */
final class SemanticPart {

  private final Elements out;
  private final Drawing drawing;
  private final Map<String, List<Flow>> incoming;
  private final Map<String, List<Flow>> outgoing;

  SemanticPart(Elements out, Drawing drawing) {
    this.out = out;
    this.drawing = drawing;
    incoming = drawing.flowsOf(true);
    outgoing = drawing.flowsOf(false);
  }

  void write(String id, String name, String documentation) throws XMLStreamException {
    out.open("collaboration");
    out.attribute("id", "collaboration");
    out.open("participant");
    out.attribute("id", "pool");
    out.attribute("name", name);
    out.attribute("processRef", id);
    out.close();
    out.close();
    out.open("process");
    out.attribute("id", id);
    out.attribute("name", name);
    out.attribute("isExecutable", "false");
    out.text("documentation", documentation);
    writeLanes();
    for (var node : drawing.nodes) {
      write(node);
    }
    for (var flow : drawing.flows) {
      out.open("sequenceFlow");
      out.attribute("id", flow.id());
      out.attribute("sourceRef", flow.from().id());
      out.attribute("targetRef", flow.to().id());
      out.close();
    }
    out.close();
  }

  private void writeLanes() throws XMLStreamException {
    out.open("laneSet");
    out.attribute("id", "lanes");
    for (var i = 0; i < drawing.lanes.size(); i++) {
      out.open("lane");
      out.attribute("id", "lane_" + i);
      out.attribute("name", drawing.lanes.get(i));
      for (var node : drawing.nodes) {
        if (node.lane() == i) {
          out.text("flowNodeRef", node.id());
        }
      }
      out.close();
    }
    out.close();
  }

  private void write(Node node) throws XMLStreamException {
    out.open(
        switch (node.kind()) {
          case START -> "startEvent";
          case END, REMINDER -> "endEvent";
          case TASK -> "userTask";
          case SPLIT, JOIN -> "parallelGateway";
          case TIMER -> "boundaryEvent";
        });
    out.attribute("id", node.id());
    if (!node.name().isEmpty()) {
      out.attribute("name", node.name());
    }
    if (node.kind() == Node.Kind.TIMER) {
      out.attribute("cancelActivity", "false");
      out.attribute("attachedToRef", Objects.requireNonNull(node.attachedTo()));
    }
    var task = node.task();
    if (node.kind() == Node.Kind.TASK && task != null && task.hours() > 0) {
      out.text("documentation", task.hoursInWords());
    }
    writeEnds("incoming", incoming.getOrDefault(node.id(), List.of()));
    writeEnds("outgoing", outgoing.getOrDefault(node.id(), List.of()));
    if (node.kind() == Node.Kind.TIMER && task != null) {
      out.open("timerEventDefinition");
      out.attribute("id", node.id() + "_hours");
      out.expression("timeDuration", "PT" + task.hours() + "H");
      out.close();
    }
    out.close();
  }

  private void writeEnds(String name, List<Flow> flows) throws XMLStreamException {
    for (var flow : flows) {
      out.text(name, flow.id());
    }
  }
}
