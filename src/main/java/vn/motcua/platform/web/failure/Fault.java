package vn.motcua.platform.web.failure;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param field as the form or the API names it; empty when it concerns the whole
 * @param messageKey key of the sentence for the person
 */
record Fault(String field, String code, String messageKey, List<Object> args) {

  Fault {
    args = List.copyOf(args);
  }

  static Fault of(String field, String code, String messageKey, Object... args) {
    return new Fault(field, code, messageKey, List.of(args));
  }
}
