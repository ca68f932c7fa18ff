package vn.motcua.catalogue.process.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.process.bpmn.Node.Kind;

/**
 * Lays a process out from left to right: a lane for each who, a column for each step; those who
 * work at the same time stand below each other between two gateways.
 */
final class Drawing {

  static final int POOL_X = 120;
  static final int POOL_Y = 80;
  static final int HEADER = 30;

  /** Room for a task with the timer on its edge and the reminder below. */
  private static final int ROW = 150;

  private static final int GAP = 50;

  final List<String> lanes;
  final List<Node> nodes = new ArrayList<>();
  final List<Flow> flows = new ArrayList<>();

  private final int[] rows;
  private int x = POOL_X + 2 * HEADER + GAP;

  Drawing(List<Work> process) {
    lanes = List.copyOf(new LinkedHashSet<>(tasks(process).map(Work.Task::lane).toList()));
    rows = rows(process);
    draw(process);
  }

  private static Stream<Work.Task> tasks(List<Work> process) {
    return process.stream().flatMap(Drawing::tasks);
  }

  private static Stream<Work.Task> tasks(Work work) {
    return Stream.concat(Stream.of(work.lead()), work.others().stream());
  }

  /** How many tasks stand below each other in a lane, at most. */
  private int[] rows(List<Work> process) {
    var most = new int[lanes.size()];
    for (var work : process) {
      var count = new int[lanes.size()];
      tasks(work).forEach(task -> count[lanes.indexOf(task.lane())]++);
      for (var i = 0; i < most.length; i++) {
        most[i] = Math.max(Math.max(1, most[i]), count[i]);
      }
    }
    return most;
  }

  private void draw(List<Work> process) {
    var last = put(Kind.START, "start", laneOf(process.getFirst()), null);
    advance(Kind.START);
    for (var i = 0; i < process.size(); i++) {
      last = draw(process.get(i), i + 1, last);
    }
    connect(last, put(Kind.END, "end", laneOf(process.getLast()), null));
    advance(Kind.END);
  }

  private Node draw(Work work, int number, Node before) {
    var lane = laneOf(work);
    if (work.others().isEmpty()) {
      var task = put(Kind.TASK, "step_" + number, lane, work.lead());
      connect(before, task);
      remind(task);
      advance(Kind.TASK);
      return task;
    }
    var split = put(Kind.SPLIT, "split_" + number, lane, null);
    connect(before, split);
    advance(Kind.SPLIT);
    var together = together(work, number);
    together.forEach(task -> connect(split, task));
    advance(Kind.TASK);
    var join = put(Kind.JOIN, "join_" + number, lane, null);
    together.forEach(task -> connect(task, join));
    advance(Kind.JOIN);
    return join;
  }

  private List<Node> together(Work work, int number) {
    var taken = new HashMap<Integer, Integer>();
    var together = new ArrayList<Node>();
    for (var task : tasks(work).toList()) {
      var lane = lanes.indexOf(task.lane());
      var row = taken.merge(lane, 1, Integer::sum) - 1;
      var id = "step_" + number + (together.isEmpty() ? "" : "_" + together.size());
      together.add(put(Kind.TASK, id, lane, row, task));
    }
    together.forEach(this::remind);
    return together;
  }

  /** A timer on the lower edge of the task, and the reminder it leads to; it ends nothing. */
  private void remind(Node node) {
    var task = node.task();
    if (task == null || task.hours() == 0) {
      return;
    }
    var timer =
        add(
            new Node(
                node.id() + "_timer",
                Kind.TIMER,
                task.hoursInWords(),
                node.lane(),
                node.x() + 20,
                node.y() + Kind.TASK.height - Kind.TIMER.height / 2,
                task,
                node.id()));
    var reminder =
        add(
            new Node(
                node.id() + "_late",
                Kind.REMINDER,
                "",
                node.lane(),
                timer.right() + 34,
                timer.y() + Kind.TIMER.height / 2 + 8,
                null,
                null));
    connect(timer, reminder);
  }

  private Node put(Kind kind, String id, int lane, Work.@Nullable Task task) {
    return put(kind, id, lane, 0, task);
  }

  private Node put(Kind kind, String id, int lane, int row, Work.@Nullable Task task) {
    var y = top(lane) + row * ROW + 20 + (Kind.TASK.height - kind.height) / 2;
    return add(new Node(id, kind, task == null ? "" : task.name(), lane, x, y, task, null));
  }

  private Node add(Node node) {
    nodes.add(node);
    return node;
  }

  private void connect(Node from, Node to) {
    flows.add(new Flow("flow_" + (flows.size() + 1), from, to));
  }

  private void advance(Kind kind) {
    x += kind.width + GAP;
  }

  private int laneOf(Work work) {
    return lanes.indexOf(work.lead().lane());
  }

  int top(int lane) {
    var top = POOL_Y;
    for (var i = 0; i < lane; i++) {
      top += height(i);
    }
    return top;
  }

  int height(int lane) {
    return rows[lane] * ROW;
  }

  int width() {
    return x - POOL_X;
  }

  int height() {
    return top(lanes.size()) - POOL_Y;
  }

  /** The flows that begin or end at each element, by its id. */
  Map<String, List<Flow>> flowsOf(boolean incoming) {
    var map = new HashMap<String, List<Flow>>();
    for (var flow : flows) {
      var end = incoming ? flow.to() : flow.from();
      map.computeIfAbsent(end.id(), any -> new ArrayList<>()).add(flow);
    }
    return map;
  }
}
