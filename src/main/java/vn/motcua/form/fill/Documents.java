package vn.motcua.form.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.FormSection;

/** Builds the document of a form from its answers, and reads one back. */
final class Documents {

  private Documents() {}

  static ObjectNode build(Form form, Answers answers) {
    var document = JsonNodeFactory.instance.objectNode();
    for (var section : form.sections()) {
      var rows = answers.rows(section);
      if (section.isList() && !rows.isEmpty()) {
        var list = document.putArray(section.key());
        rows.forEach(row -> fill(list.addObject(), section, row, answers));
      } else if (!section.isList() && (!rows.isEmpty() || isAsked(section, answers))) {
        fill(document.putObject(section.key()), section, 0, answers);
      }
    }
    return document;
  }

  /** An empty section that must be there tells each missing answer, not only itself. */
  private static boolean isAsked(FormSection section, Answers answers) {
    return section.required() && answers.meets(section.when());
  }

  private static void fill(ObjectNode node, FormSection section, int row, Answers answers) {
    for (var field : section.fields()) {
      var value = answers.at(field.path(row));
      if (!value.isEmpty()) {
        node.set(field.key(), AnswerValue.node(field, value));
      }
    }
  }

  /** By name of the input. */
  static Map<String, String> typed(Form form, ObjectNode document) {
    var typed = new LinkedHashMap<String, String>();
    for (var section : form.sections()) {
      for (var row = 0; row < section.rows(); row++) {
        var node = node(document, section, row);
        for (var field : section.fields()) {
          put(typed, field, row, node.path(field.key()));
        }
      }
    }
    return typed;
  }

  /** What the document holds of a section, or of one of its rows. */
  private static JsonNode node(ObjectNode document, FormSection section, int row) {
    var node = document.path(section.key());
    return section.isList() ? node.path(row) : node;
  }

  private static void put(Map<String, String> typed, FormField field, int row, JsonNode value) {
    var text = AnswerValue.typed(field, value);
    if (!text.isEmpty()) {
      typed.put(field.name(row), text);
    }
  }
}
