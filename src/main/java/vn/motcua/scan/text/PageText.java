package vn.motcua.scan.text;

import java.util.List;
import java.util.stream.Collectors;

/** What was read on a page, in reading order, line by line. */
public record PageText(List<List<Word>> lines) {

  public static final PageText NONE = new PageText(List.of());

  /** As people would copy it. */
  public String text() {
    return lines.stream()
        .map(line -> line.stream().map(Word::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  /** The mean of its words, 0 to 100; 0 when there are none. */
  public double confidence() {
    return lines.stream().flatMap(List::stream).mapToDouble(Word::confidence).average().orElse(0);
  }
}
