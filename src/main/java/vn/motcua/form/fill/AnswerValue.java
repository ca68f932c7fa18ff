package vn.motcua.form.fill;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.motcua.form.FormField;
import vn.motcua.shared.TypedDate;

/** One answer as typed and as the document holds it; what cannot be read stays as it was typed. */
final class AnswerValue {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** {@code 1500}, {@code 1.500}, {@code 1 500} */
  private static final Pattern WHOLE = Pattern.compile("\\d{1,15}|\\d{1,3}([. ]\\d{3}){1,4}");

  private AnswerValue() {}

  static JsonNode node(FormField field, String typed) {
    return switch (field.kind()) {
      case NUMBER ->
          WHOLE.matcher(typed).matches()
              ? NODES.numberNode(Long.parseLong(typed.replaceAll("[. ]", "")))
              : NODES.stringNode(typed);
      case YES_NO, CONSENT ->
          switch (typed) {
            case "yes" -> NODES.booleanNode(true);
            case "no" -> NODES.booleanNode(false);
            default -> NODES.stringNode(typed);
          };
      case DATE -> NODES.stringNode(TypedDate.read(typed).map(day -> day.toString()).orElse(typed));
      case TEXT, LONG_TEXT, CHOICE, PERSON_NUMBER, PHONE, EMAIL, PLACE -> NODES.stringNode(typed);
    };
  }

  /** As it stands in the field; a document of another edition may hold anything. */
  static String typed(FormField field, JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? "yes" : "no";
    }
    if (value.isIntegralNumber()) {
      return value.asString();
    }
    var text = value.stringValue("");
    return switch (field.kind()) {
      case DATE -> TypedDate.show(text);
      default -> text;
    };
  }
}
