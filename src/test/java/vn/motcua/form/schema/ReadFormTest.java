package vn.motcua.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.form.SchemaFiles.small;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.form.FormRefusal;
import vn.motcua.form.SchemaFiles;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** A schema that is not well-formed is refused with its reasons, and nothing is ever fetched. */
class ReadFormTest {

  private static final String NAME =
      "\"name\": { \"title\": \"Tên\", \"type\": \"string\", \"maxLength\": 20 }";

  private static List<Finding> refused(String schema) {
    return catchThrowableOfType(Refused.class, () -> SchemaFiles.read(schema)).findings();
  }

  private static String field(String field) {
    return small("\"properties\": { " + NAME + ", \"x\": " + field + " }");
  }

  @Test
  void takes_a_small_form() {
    assertThat(SchemaFiles.read(small("\"properties\": {" + NAME + "}")).form().sections())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"$ref\": \"https://example.org/evil.json\" }",
        "{ \"title\": \"X\", \"type\": \"string\", \"maxLength\": 9, \"$ref\": \"file:///etc/passwd\" }",
        "{ \"title\": \"X\", \"type\": \"string\", \"maxLength\": 9, \"$dynamicRef\": \"http://localhost/\" }",
        "{ \"title\": \"X\", \"type\": \"string\", \"maxLength\": 9, \"$id\": \"http://localhost/\" }",
        "{ \"title\": \"X\", \"type\": \"string\", \"maxLength\": 9, \"$schema\": \"http://localhost/\" }"
      })
  void nothing_in_it_can_point_elsewhere(String field) {
    assertThat(refused(field(field)))
        .extracting(Finding::code)
        .contains(FormRefusal.FORM_SCHEMA_KEYWORD_UNKNOWN);
  }

  @Test
  void another_dialect_is_not_fetched() {
    var schema =
        small("\"properties\": {" + NAME + "}")
            .replace("https://json-schema.org/draft/2020-12/schema", "http://localhost:1/schema");
    assertThat(refused(schema))
        .containsExactly(
            Finding.of("file", FormRefusal.FORM_SCHEMA_VALUE_WRONG, "/$schema", "const"));
  }

  @Test
  void a_free_pattern_is_refused_since_it_may_take_for_ever() {
    assertThat(
            refused(
                field(
                    "{ \"title\": \"X\", \"type\": \"string\", \"maxLength\": 99, \"pattern\": \"^(a+)+$\" }")))
        .containsExactly(
            Finding.of(
                "file",
                FormRefusal.FORM_SCHEMA_VALUE_WRONG,
                "/properties/a/properties/x/pattern",
                "enum"));
  }

  @Test
  void a_text_without_a_longest_length_is_refused() {
    assertThat(refused(field("{ \"title\": \"X\", \"type\": \"string\" }")))
        .containsExactly(
            Finding.of(
                "file",
                FormRefusal.FORM_SCHEMA_KEYWORD_MISSING,
                "/properties/a/properties/x",
                "maxLength"));
  }

  @Test
  void tells_all_reasons_at_once() {
    assertThat(refused(field("{ \"type\": \"number\", \"colour\": \"red\" }")))
        .extracting(Finding::code)
        .contains(
            FormRefusal.FORM_SCHEMA_KEYWORD_MISSING,
            FormRefusal.FORM_SCHEMA_KEYWORD_UNKNOWN,
            FormRefusal.FORM_SCHEMA_VALUE_WRONG);
  }

  @Test
  void names_what_it_speaks_of_and_does_not_have() {
    var schema =
        small(
            """
            "properties": { %s },
            "required": ["surname"],
            "dependentRequired": { "name": ["nick"] },
            "allOf": [ {
              "if": { "properties": { "mood": { "const": "GOOD" } }, "required": ["mood"] },
              "then": { "required": ["name"] } } ]
            """
                .formatted(NAME));
    assertThat(refused(schema))
        .containsExactlyInAnyOrder(
            Finding.of("file", FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, "a.name", "a.mood"),
            Finding.of("file", FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, "/a", "surname"),
            Finding.of("file", FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, "/a", "nick"));
  }

  @Test
  void what_decides_stands_before_what_depends_on_it() {
    var schema =
        small(
            """
            "properties": {
              "name": { "title": "Tên", "type": "string", "maxLength": 20 },
              "agreed": { "title": "Đồng ý", "type": "boolean" }
            },
            "allOf": [ {
              "if": { "properties": { "agreed": { "const": true } }, "required": ["agreed"] },
              "else": { "properties": { "name": false } } } ]
            """);
    assertThat(refused(schema))
        .containsExactly(
            Finding.of("file", FormRefusal.FORM_SCHEMA_FIELD_UNKNOWN, "a.name", "a.agreed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tờ khai", "{", "[1, 2"})
  void what_is_no_JSON_is_refused(String file) {
    assertThat(refused(file))
        .extracting(Finding::code)
        .containsAnyOf(FormRefusal.FORM_SCHEMA_UNREADABLE, FormRefusal.FORM_SCHEMA_VALUE_WRONG);
  }

  @Test
  void a_file_as_large_as_a_book_is_refused() {
    assertThat(refused(" ".repeat(256 * 1024 + 1)))
        .containsExactly(Finding.of("file", FormRefusal.FORM_SCHEMA_TOO_LARGE, 256));
  }

  @Test
  void a_deeply_nested_file_is_refused_and_breaks_nothing() {
    assertThat(refused("[".repeat(100_000)))
        .extracting(Finding::code)
        .containsExactly(FormRefusal.FORM_SCHEMA_UNREADABLE);
  }
}
