package vn.motcua.form.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Condition;
import vn.motcua.form.FieldKind;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.FormRefusal;
import vn.motcua.shared.Finding;

/**
 * What one part of a form says of another: whatever is named exists, and what decides stands before
 * what depends on it, so that one reading from top to bottom settles everything.
 */
final class ReferenceCheck {

  private static final int MOST_FIELDS = 150;

  private final Form form;
  private final List<Finding> findings = new ArrayList<>();
  private final HashSet<String> before = new HashSet<>();

  private ReferenceCheck(Form form) {
    this.form = form;
  }

  static List<Finding> of(Form form, JsonNode root) {
    var check = new ReferenceCheck(form);
    check.conditions();
    check.names(root);
    var fields = form.fields().count();
    if (fields > MOST_FIELDS) {
      check.add(FormRefusal.FORM_SCHEMA_TOO_MANY_FIELDS, fields, MOST_FIELDS);
    }
    if (form.field(form.declarant()).isEmpty()) {
      check.add(FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, "/x-form/declarant", form.declarant());
    }
    return check.findings;
  }

  private void conditions() {
    for (var section : form.sections()) {
      condition(section.key(), section.when());
      for (var field : section.fields()) {
        condition(field.path(), field.presence().when());
        condition(field.path(), field.presence().requiredWhen());
        before.add(field.path());
      }
    }
  }

  private void condition(String place, @Nullable Condition condition) {
    if (condition == null) {
      return;
    }
    if (!before.contains(condition.path())) {
      add(FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, place, condition.path());
      return;
    }
    var field = form.field(condition.path()).orElseThrow();
    condition.values().stream()
        .filter(value -> !isAnswer(field, value))
        .forEach(
            value ->
                add(
                    FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN,
                    place,
                    condition.path() + " = " + value));
  }

  private static boolean isAnswer(FormField field, String value) {
    return field.kind() != FieldKind.CONSENT
        && field.choices().stream().anyMatch(choice -> choice.value().equals(value));
  }

  /** A required field that nobody is asked for could never be given. */
  private void names(JsonNode root) {
    named("", root, root.get("properties"));
    for (var entry : root.get("properties").properties()) {
      var section = entry.getValue();
      var holder = section.has("items") ? section.get("items") : section;
      named("/" + entry.getKey(), holder, holder.get("properties"));
    }
  }

  private void named(String place, JsonNode holder, JsonNode known) {
    var names = new ArrayList<String>(SchemaWords.strings(holder.path("required")));
    for (var rule : holder.path("allOf")) {
      names.addAll(SchemaWords.strings(rule.path("then").path("required")));
      names.addAll(rule.path("else").path("properties").propertyNames());
    }
    for (var needed : holder.path("dependentRequired").properties()) {
      names.add(needed.getKey());
      names.addAll(SchemaWords.strings(needed.getValue()));
    }
    names.stream()
        .distinct()
        .filter(name -> !known.has(name))
        .forEach(name -> add(FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, place, name));
  }

  private void add(FormRefusal code, Object... args) {
    findings.add(Finding.of(ReadForm.FIELD, code, args));
  }
}
