package vn.motcua.post.label;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Labels on paper.
 *
 * @param a6 one on each page of A6, else four on each of A4
 */
public record LabelSheet(List<Label> labels, boolean a6) {

  private static final int ON_A4 = 4;

  public LabelSheet {
    labels = List.copyOf(labels);
  }

  /** The labels of each page. */
  public List<List<Label>> pages() {
    var each = a6 ? 1 : ON_A4;
    return IntStream.iterate(0, from -> from < labels.size(), from -> from + each)
        .mapToObj(from -> labels.subList(from, Math.min(from + each, labels.size())))
        .toList();
  }
}
