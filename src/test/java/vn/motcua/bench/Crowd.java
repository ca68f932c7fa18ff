package vn.motcua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Clients that each ask again as soon as they are answered. */
final class Crowd {

  static final int CLIENTS = 16;

  private Crowd() {}

  /** Something asked over and over; {@code number} counts the client's questions. */
  @FunctionalInterface
  interface Question {
    void ask(int client, int number) throws Exception;
  }

  /** Lets all clients ask for so long and answers how long each question took, in nanoseconds. */
  static List<Long> ask(Question question, Duration length) throws Exception {
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var end = System.nanoTime() + length.toNanos();
      var asked = new ArrayList<Callable<List<Long>>>();
      for (var client = 0; client < CLIENTS; client++) {
        var number = client;
        asked.add(() -> until(end, question, number));
      }
      var all = new ArrayList<Long>();
      for (var times : clients.invokeAll(asked)) {
        all.addAll(times.get());
      }
      return all;
    }
  }

  private static List<Long> until(long end, Question question, int client) throws Exception {
    var times = new ArrayList<Long>();
    for (var number = 0; System.nanoTime() < end; number++) {
      var began = System.nanoTime();
      question.ask(client, number);
      times.add(System.nanoTime() - began);
    }
    return times;
  }

  /** Milliseconds that this share of the times does not exceed. */
  static double share(List<Long> nanos, double share) {
    var sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
  }
}
