package vn.motcua.shared;

import java.util.List;

/**
 * One thing wrong with what was handed in.
 *
 * @param field path of the field as the API names it, e.g. {@code applicant.identityNumber}; empty
 *     when it concerns the whole
 * @param args values for the placeholders of the message
 */
public record Finding(String field, RefusalCode code, List<Object> args) {

  public Finding {
    args = List.copyOf(args);
  }

  public static Finding of(String field, RefusalCode code, Object... args) {
    return new Finding(field, code, List.of(args));
  }
}
