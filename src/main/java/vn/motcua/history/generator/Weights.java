package vn.motcua.history.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Draws a place of a list by its weight in the same time however long the list is (Walker). */
final class Weights {

  private final double[] keep;
  private final int[] other;

  private Weights(double[] weights) {
    var count = weights.length;
    keep = new double[count];
    other = new int[count];
    var sum = 0.0;
    for (var weight : weights) {
      sum += weight;
    }
    var small = new int[count];
    var large = new int[count];
    var smalls = 0;
    var larges = 0;
    for (var i = 0; i < count; i++) {
      keep[i] = weights[i] * count / sum;
      other[i] = i;
      if (keep[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      var low = small[--smalls];
      var high = large[larges - 1];
      other[low] = high;
      keep[high] -= 1 - keep[low];
      if (keep[high] < 1) {
        larges--;
        small[smalls++] = high;
      }
    }
    // what rounding has left over keeps itself
    while (smalls > 0) {
      keep[small[--smalls]] = 1;
    }
  }

  static Weights of(List<Double> weights) {
    return new Weights(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  int pick(SplittableRandom random) {
    var place = random.nextDouble() * keep.length;
    var i = (int) place;
    return place - i < keep[i] ? i : other[i];
  }
}
