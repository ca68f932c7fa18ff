package vn.motcua.post.label;

import java.util.List;

/**
 * Labels on paper.
 *
 * @param a6 one on each page of A6, else four on each of A4
 */
public record LabelSheet(List<Label> labels, boolean a6) {

  public LabelSheet {
    labels = List.copyOf(labels);
  }
}
