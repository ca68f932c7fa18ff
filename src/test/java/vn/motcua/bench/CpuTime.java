package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a process has used of the processors since it began, as the kernel counts it. */
final class CpuTime {

  /** The kernel counts in hundredths of a second, on every Linux there is. */
  private static final double TICK_MILLISECONDS = 10;

  private static final int USER = 11;
  private static final int CHILDREN_SYSTEM = 14;

  private CpuTime() {}

  /** Milliseconds of one process. */
  static double of(ProcessHandle process) throws IOException {
    return read(process, USER, USER + 1);
  }

  /** Milliseconds of a process, those of its children that live and those that have ended. */
  static double ofFamily(ProcessHandle parent) throws IOException {
    var sum = read(parent, USER, CHILDREN_SYSTEM);
    for (var child : parent.children().toList()) {
      sum += of(child);
    }
    return sum;
  }

  private static double read(ProcessHandle process, int from, int to) throws IOException {
    try {
      var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      // the name of the program may hold blanks
      var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      var ticks = 0L;
      for (var field = from; field <= to; field++) {
        ticks += Long.parseLong(fields[field]);
      }
      return ticks * TICK_MILLISECONDS;
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
