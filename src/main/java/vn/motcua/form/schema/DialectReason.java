package vn.motcua.form.schema;

import com.networknt.schema.Error;
import vn.motcua.form.FormRefusal;
import vn.motcua.shared.Finding;

/** Where and why a file breaks the rules of forms. */
final class DialectReason {

  /** More reasons than that help nobody. */
  static final int MOST = 30;

  private DialectReason() {}

  static Finding of(Error error) {
    var place = error.getInstanceLocation().toString();
    return switch (error.getKeyword()) {
      case "additionalProperties", "propertyNames" ->
          Finding.of(
              ReadForm.FIELD, FormRefusal.FORM_SCHEMA_KEYWORD_UNKNOWN, place, property(error));
      case "required" ->
          Finding.of(
              ReadForm.FIELD, FormRefusal.FORM_SCHEMA_KEYWORD_MISSING, place, property(error));
      default ->
          Finding.of(
              ReadForm.FIELD, FormRefusal.FORM_SCHEMA_VALUE_WRONG, place, error.getKeyword());
    };
  }

  private static String property(Error error) {
    var property = error.getProperty();
    return property == null ? "" : property;
  }
}
