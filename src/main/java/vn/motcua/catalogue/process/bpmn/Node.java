package vn.motcua.catalogue.process.bpmn;

import org.jspecify.annotations.Nullable;

/**
 * One element of a diagram with its place, in pixels.
 *
 * @param task what a task says; null for events and gateways
 * @param attachedTo id of the task a timer belongs to
 */
record Node(
    String id,
    Kind kind,
    String name,
    int lane,
    int x,
    int y,
    Work.@Nullable Task task,
    @Nullable String attachedTo) {

  /** What an element is, and its size. */
  enum Kind {
    START(36, 36),
    END(36, 36),
    TASK(140, 80),
    SPLIT(50, 50),
    JOIN(50, 50),
    TIMER(36, 36),
    REMINDER(24, 24);

    final int width;
    final int height;

    Kind(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  int right() {
    return x + kind.width;
  }

  int middle() {
    return y + kind.height / 2;
  }
}
