package vn.motcua.platform.work;

import java.time.Duration;

/**
 * Work a module wants done again and again. However many nodes there are, one does it at a time; a
 * node that dies over it is replaced within two minutes. A failure is logged and the work tried
 * again at its next time.
 */
public interface TimedWork {

  /** Stable name, kept in the database, e.g. {@code audit.seal}. */
  String name();

  /** Pause between the end of one run and the beginning of the next; at least five seconds. */
  Duration every();

  /** Must bear being cut off at any moment and begun anew. */
  void run();
}
