package vn.motcua.catalogue.process.bpmn;

import javax.xml.stream.XMLStreamException;

/** Where everything stands, so that the document opens laid out. */
final class DiagramPart {

  private final Elements out;
  private final Drawing drawing;

  DiagramPart(Elements out, Drawing drawing) {
    this.out = out;
    this.drawing = drawing;
  }

  void write() throws XMLStreamException {
    out.openDiagram("BPMNDiagram");
    out.attribute("id", "diagram");
    out.openDiagram("BPMNPlane");
    out.attribute("id", "plane");
    out.attribute("bpmnElement", "collaboration");
    band("pool", Drawing.POOL_X, Drawing.POOL_Y, drawing.width(), drawing.height());
    for (var i = 0; i < drawing.lanes.size(); i++) {
      band(
          "lane_" + i,
          Drawing.POOL_X + Drawing.HEADER,
          drawing.top(i),
          drawing.width() - Drawing.HEADER,
          drawing.height(i));
    }
    for (var node : drawing.nodes) {
      shape(node);
    }
    for (var flow : drawing.flows) {
      edge(flow);
    }
    out.close();
    out.close();
  }

  private void band(String id, int x, int y, int width, int height) throws XMLStreamException {
    out.openDiagram("BPMNShape");
    out.attribute("id", id + "_shape");
    out.attribute("bpmnElement", id);
    out.attribute("isHorizontal", "true");
    out.bounds(x, y, width, height);
    out.close();
  }

  private void shape(Node node) throws XMLStreamException {
    out.openDiagram("BPMNShape");
    out.attribute("id", node.id() + "_shape");
    out.attribute("bpmnElement", node.id());
    out.bounds(node.x(), node.y(), node.kind().width, node.kind().height);
    if (node.kind() == Node.Kind.TIMER) {
      out.openDiagram("BPMNLabel");
      out.bounds(node.x() - 30, node.y() + node.kind().height + 2, 96, 14);
      out.close();
    }
    out.close();
  }

  /** Along right angles: out to the right, up or down between the columns, on to the right. */
  private void edge(Flow flow) throws XMLStreamException {
    var from = flow.from();
    var to = flow.to();
    out.openDiagram("BPMNEdge");
    out.attribute("id", flow.id() + "_edge");
    out.attribute("bpmnElement", flow.id());
    out.waypoint(from.right(), from.middle());
    if (from.middle() != to.middle()) {
      var between = to.x() - Math.min(25, (to.x() - from.right()) / 2);
      out.waypoint(between, from.middle());
      out.waypoint(between, to.middle());
    }
    out.waypoint(to.x(), to.middle());
    out.close();
  }
}
