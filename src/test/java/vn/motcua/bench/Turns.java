package vn.motcua.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Lets product and floor work in turns, so that a busy moment of the machine falls on both. */
final class Turns {

  /** Two for each core of the smallest machine the product is meant for. */
  private static final int THREADS = 4;

  private static final int ROUNDS = 15;

  /** Until the JDK has compiled what runs at every step: before, it takes half of the processor. */
  private static final Duration WARM_UP = Duration.ofSeconds(40);

  private static final Duration ROUND = Duration.ofSeconds(2);

  private final PrintStream out;
  private final List<Double> product = new ArrayList<>();
  private final List<Double> floor = new ArrayList<>();

  Turns(PrintStream out) {
    this.out = out;
  }

  /** Something done over and over by one worker. */
  interface Work {
    void once(int worker) throws Exception;
  }

  void run(Work productWork, Work floorWork) throws Exception {
    perSecond(productWork, WARM_UP);
    perSecond(floorWork, WARM_UP.dividedBy(4));
    for (var round = 1; round <= ROUNDS; round++) {
      product.add(perSecond(productWork, ROUND));
      floor.add(perSecond(floorWork, ROUND));
      out.printf("  %d: %,.0f/s of %,.0f/s%n", round, product.getLast(), floor.getLast());
    }
  }

  /** Median of complete lifecycles per second. */
  double product() {
    return median(product);
  }

  double floor() {
    return median(floor);
  }

  /** Median of what the product did of the floor's work in the same few seconds. */
  double share() {
    return median(
        IntStream.range(0, ROUNDS)
            .mapToObj(round -> product.get(round) / floor.get(round))
            .toList());
  }

  private static double perSecond(Work work, Duration length) throws Exception {
    try (var workers = Executors.newFixedThreadPool(THREADS)) {
      var began = System.nanoTime();
      var end = began + length.toNanos();
      var counts = new ArrayList<Callable<Integer>>();
      for (var worker = 0; worker < THREADS; worker++) {
        var number = worker;
        counts.add(() -> until(end, work, number));
      }
      var done = 0;
      for (var count : workers.invokeAll(counts)) {
        done += count.get();
      }
      return done * 1e9 / (System.nanoTime() - began);
    }
  }

  private static int until(long end, Work work, int worker) throws Exception {
    var done = 0;
    while (System.nanoTime() < end) {
      work.once(worker);
      done++;
    }
    return done;
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    var middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
