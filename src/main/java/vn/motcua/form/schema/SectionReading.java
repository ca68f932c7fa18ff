package vn.motcua.form.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Autofill;
import vn.motcua.form.Choice;
import vn.motcua.form.FieldKind;
import vn.motcua.form.FormField;
import vn.motcua.form.FormSection;
import vn.motcua.form.Wording;

/** One property of the schema's root as a section of the form. */
final class SectionReading {

  /** Answers that may be longer get several lines. */
  private static final int ONE_LINE = 300;

  /** A day or a value of a list. */
  private static final int SHORT = 40;

  private static final int DIGITS = 15;

  private static final Choice YES = new Choice("yes", new Wording("Có", "Yes"));
  private static final Choice NO = new Choice("no", new Wording("Không", "No"));

  private final String key;
  private final JsonNode node;
  private final Rules sections;
  private final boolean list;
  private final boolean reused;

  SectionReading(String key, JsonNode node, Rules sections) {
    this.key = key;
    this.node = node;
    this.sections = sections;
    this.list = node.get("type").stringValue().equals("array");
    this.reused = node.path("x-reused").booleanValue(false);
  }

  FormSection section() {
    var holder = list ? node.get("items") : node;
    var rules = Rules.ofFields(key, holder);
    return new FormSection(
        key,
        SchemaWords.title(node),
        SchemaWords.description(node),
        sections.requires(key),
        sections.applies(key),
        node.path("minItems").intValue(0),
        node.path("maxItems").intValue(0),
        holder
            .get("properties")
            .propertyStream()
            .map(entry -> field(entry.getKey(), entry.getValue(), rules))
            .toList());
  }

  private FormField field(String name, JsonNode field, Rules rules) {
    var kind = kind(field);
    return new FormField(
        key + (list ? ".*." : ".") + name,
        SchemaWords.title(field),
        SchemaWords.description(field),
        kind,
        choices(field, kind),
        longest(field, kind),
        rules.presence(name),
        field.path("x-autocomplete").stringValue("off"),
        autofill(field.path("x-autofill").stringValue("")),
        field.path("x-reused").booleanValue(reused),
        field.has("x-past"));
  }

  private static FieldKind kind(JsonNode field) {
    return switch (field.get("type").stringValue()) {
      case "boolean" -> field.has("const") ? FieldKind.CONSENT : FieldKind.YES_NO;
      case "integer" -> FieldKind.NUMBER;
      default -> textKind(field);
    };
  }

  private static FieldKind textKind(JsonNode field) {
    if (field.has("oneOf")) {
      return FieldKind.CHOICE;
    }
    if (field.has("x-place")) {
      return FieldKind.PLACE;
    }
    if (field.has("pattern")) {
      return Shape.of(field.get("pattern").stringValue()).orElseThrow().kind();
    }
    return switch (field.path("format").stringValue("")) {
      case "date" -> FieldKind.DATE;
      case "email" -> FieldKind.EMAIL;
      default ->
          field.get("maxLength").intValue() > ONE_LINE ? FieldKind.LONG_TEXT : FieldKind.TEXT;
    };
  }

  private static int longest(JsonNode field, FieldKind kind) {
    return field.path("maxLength").intValue(kind == FieldKind.NUMBER ? DIGITS : SHORT);
  }

  private static List<Choice> choices(JsonNode field, FieldKind kind) {
    return switch (kind) {
      case CHOICE -> field.get("oneOf").valueStream().map(SectionReading::choice).toList();
      case YES_NO -> List.of(YES, NO);
      case CONSENT -> List.of(YES);
      case TEXT, LONG_TEXT, DATE, NUMBER, PERSON_NUMBER, PHONE, EMAIL, PLACE -> List.of();
    };
  }

  private static Choice choice(JsonNode one) {
    return new Choice(one.get("const").stringValue(), SchemaWords.title(one));
  }

  private static Optional<Autofill> autofill(String word) {
    return Arrays.stream(Autofill.values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
