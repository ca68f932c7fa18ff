package vn.motcua.arrival.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.arrival.AnswerArrival.Answer;
import vn.motcua.arrival.AnswerArrival.Line;

/**
 * What the official ticked and said.
 *
 * @param inOrder numbers of the lines that were ticked
 * @param posted all inputs by name
 */
record AnswerForm(long version, Set<Integer> inOrder, String words, Map<String, String> posted) {

  AnswerForm {
    inOrder = Set.copyOf(inOrder);
    posted = Map.copyOf(posted);
  }

  static AnswerForm of(
      long version, List<String> ticked, String words, Map<String, String> posted) {
    return new AnswerForm(
        version,
        ticked.stream()
            .filter(id -> id.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet()),
        words,
        posted);
  }

  String remark(int line) {
    return posted.getOrDefault("remark." + line, "");
  }

  /**
   * @param lines that the page showed
   */
  Answer answer(List<AnswerPage.Line> lines) {
    return new Answer(
        version,
        lines.stream()
            .map(line -> new Line(line.name(), inOrder.contains(line.id()), remark(line.id())))
            .toList(),
        words);
  }
}
