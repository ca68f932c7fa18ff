package vn.motcua.practice.inside;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import vn.motcua.practice.Part;

/**
 * The exercises on the screen.
 *
 * @param part whom the trainee plays now, in words
 */
public record ExercisesPage(String part, String progress, List<Line> lines) {

  public ExercisesPage {
    lines = List.copyOf(lines);
  }

  /**
   * @param part whom one plays for it, in words
   */
  public record Line(String key, String title, String text, String part, boolean done) {}

  static ExercisesPage of(Part playing, List<Exercise> done) {
    return new ExercisesPage(
        t(playing.messageKey()),
        t("practice.progress", done.size(), Exercise.values().length),
        Arrays.stream(Exercise.values())
            .map(
                each ->
                    new Line(
                        each.key(),
                        t("practice.exercise." + each.key()),
                        t("practice.exercise." + each.key() + ".text"),
                        t(each.part().messageKey()),
                        done.contains(each)))
            .toList());
  }
}
