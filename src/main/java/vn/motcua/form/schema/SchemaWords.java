package vn.motcua.form.schema;

import java.text.Normalizer;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Wording;

/** The words of a schema. */
final class SchemaWords {

  private SchemaWords() {}

  static Wording title(JsonNode node) {
    return both(node, "title", "x-title-en");
  }

  static Wording description(JsonNode node) {
    return both(node, "description", "x-description-en");
  }

  /** Vietnamese also where nobody wrote the English. */
  static Wording both(JsonNode node, String vietnamese, String english) {
    var words = text(node.path(vietnamese));
    var translated = text(node.path(english));
    return new Wording(words, translated.isEmpty() ? words : translated);
  }

  static List<String> strings(JsonNode array) {
    return array.valueStream().map(SchemaWords::text).toList();
  }

  private static String text(JsonNode node) {
    return node.isString() ? Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC) : "";
  }
}
