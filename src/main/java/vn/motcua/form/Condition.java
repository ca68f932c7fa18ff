package vn.motcua.form;

import java.util.List;

/**
 * When something of a form applies: that field holds one of these values.
 *
 * @param path of the field that decides, which stands before what depends on it
 * @param values as typed
 */
public record Condition(String path, List<String> values) {

  public Condition {
    values = List.copyOf(values);
  }
}
