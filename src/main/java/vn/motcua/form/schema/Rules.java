package vn.motcua.form.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Condition;
import vn.motcua.form.Presence;

/**
 * The {@code if/then/else} of a schema, by what they decide: {@code then} makes it required, {@code
 * else} with {@code false} says that it applies in that case alone.
 */
final class Rules {

  private final List<String> required;
  private final Map<String, Condition> applies = new HashMap<>();
  private final Map<String, Condition> requires = new HashMap<>();

  private Rules(JsonNode holder) {
    this.required = SchemaWords.strings(holder.path("required"));
  }

  /** Which sections apply, decided by a field of a section. */
  static Rules ofSections(JsonNode root) {
    var rules = new Rules(root);
    for (var rule : root.path("allOf")) {
      var section = rule.get("if").get("properties").propertyStream().findFirst().orElseThrow();
      rules.add(rule, condition(section.getKey(), section.getValue()));
    }
    return rules;
  }

  /** Which fields apply, decided by another of the same section. */
  static Rules ofFields(String section, JsonNode holder) {
    var rules = new Rules(holder);
    for (var rule : holder.path("allOf")) {
      rules.add(rule, condition(section, rule.get("if")));
    }
    return rules;
  }

  @Nullable Condition applies(String name) {
    return applies.get(name);
  }

  boolean requires(String name) {
    return required.contains(name) || requires.containsKey(name);
  }

  Presence presence(String name) {
    var when = applies.get(name);
    var requiredWhen = requires.get(name);
    return required.contains(name) || (when != null && when.equals(requiredWhen))
        ? new Presence(true, when, null)
        : new Presence(false, when, requiredWhen);
  }

  private void add(JsonNode rule, Condition condition) {
    rule.path("then").path("required").forEach(name -> requires.put(name.stringValue(), condition));
    rule.path("else")
        .path("properties")
        .propertyNames()
        .forEach(name -> applies.put(name, condition));
  }

  private static Condition condition(String section, JsonNode holder) {
    var field = holder.get("properties").propertyStream().findFirst().orElseThrow();
    var values = new ArrayList<String>();
    if (field.getValue().has("const")) {
      values.add(typed(field.getValue().get("const")));
    }
    field.getValue().path("enum").forEach(value -> values.add(typed(value)));
    return new Condition(section + "." + field.getKey(), values);
  }

  private static String typed(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? "yes" : "no";
    }
    return value.stringValue();
  }
}
