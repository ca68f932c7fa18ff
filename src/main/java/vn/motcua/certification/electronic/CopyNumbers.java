package vn.motcua.certification.electronic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.certification.model.Entry;

/** The numbers of the copies of one dossier in words; others may have drawn numbers between. */
final class CopyNumbers {

  /** Stretches of numbers that are written out; with more the notation would not fit. */
  private static final int MOST = 6;

  private CopyNumbers() {}

  /**
   * {@code Số 12, 15–17, quyển số 01/2026-SCT/BS}; with many stretches {@code Số 12–40 (9 số), …}.
   *
   * @param standing lines with numbers, not empty
   */
  static String notation(List<Entry> standing) {
    var numbers =
        standing.stream().map(Entry::number).map(Objects::requireNonNull).sorted().toList();
    var last = standing.getLast();
    return "Số %s, quyển số %s"
        .formatted(words(numbers), last.kind().volume(Objects.requireNonNull(last.year())));
  }

  private static String words(List<Integer> numbers) {
    var stretches = stretches(numbers);
    return stretches.size() > MOST
        ? "%d–%d (%d số)".formatted(numbers.getFirst(), numbers.getLast(), numbers.size())
        : stretches.stream().map(CopyNumbers::word).collect(Collectors.joining(", "));
  }

  private record Stretch(int first, int last) {}

  private static List<Stretch> stretches(List<Integer> numbers) {
    var stretches = new ArrayList<Stretch>();
    for (int number : numbers) {
      if (!stretches.isEmpty() && stretches.getLast().last() == number - 1) {
        stretches.set(stretches.size() - 1, new Stretch(stretches.getLast().first(), number));
      } else {
        stretches.add(new Stretch(number, number));
      }
    }
    return stretches;
  }

  private static String word(Stretch stretch) {
    return stretch.first() == stretch.last()
        ? Integer.toString(stretch.first())
        : stretch.first() + "–" + stretch.last();
  }
}
