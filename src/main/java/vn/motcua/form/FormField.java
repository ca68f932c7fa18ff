package vn.motcua.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One question of a form.
 *
 * @param path {@code child.fullName}; in a list the row's place is a star: {@code
 *     household.*.fullName}
 * @param hint how to answer; empty when the label says it
 * @param choices what may be chosen; of a tick the one thing it says
 * @param maxLength letters at most
 * @param autocomplete what the browser may fill in, the HTML attribute; {@code off} for none
 * @param autofill what it takes over from the person who is known
 * @param reused whether the next form of this person takes the answer over
 * @param past whether a day may not lie ahead
 */
public record FormField(
    String path,
    Wording label,
    Wording hint,
    FieldKind kind,
    List<Choice> choices,
    int maxLength,
    Presence presence,
    String autocomplete,
    Optional<Autofill> autofill,
    boolean reused,
    boolean past) {

  private static final String ROW = "*";

  /** What the name of an input and of a finding's field begins with. */
  public static final String PREFIX = "form.";

  public FormField {
    choices = List.copyOf(choices);
  }

  /** The last part of the path. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The path in that row, from 0; outside of lists the row means nothing. */
  public String path(int row) {
    return path.replace(ROW, Integer.toString(row));
  }

  /** Name of its input: {@code form.child.fullName}. */
  public String name(int row) {
    return PREFIX + path(row);
  }

  /** An answer in words: of a choice its label, else the value itself. */
  public String words(String value, Function<Wording, String> language) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(choice -> language.apply(choice.label()))
        .findFirst()
        .orElse(value);
  }
}
