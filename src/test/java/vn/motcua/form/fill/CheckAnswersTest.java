package vn.motcua.form.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.form.SchemaFiles.read;
import static vn.motcua.form.SchemaFiles.shipped;
import static vn.motcua.form.SchemaFiles.small;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.Filled;
import vn.motcua.form.FormRefusal;
import vn.motcua.form.schema.FormSchema;
import vn.motcua.shared.Finding;

/** What is typed becomes a document, with everything that is wrong at once. */
class CheckAnswersTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  private static final FormSchema BIRTH = shipped("birth-registration.1");

  private static final FormSchema EVERY_KIND =
      read(
          small(
              """
              "properties": {
                "name": { "title": "Tên", "type": "string", "minLength": 2, "maxLength": 20 },
                "day": { "title": "Ngày", "type": "string", "format": "date", "x-past": true },
                "number": { "title": "Số", "type": "integer", "minimum": 2, "maximum": 9 },
                "kind": { "title": "Loại", "type": "string", "oneOf": [
                  { "const": "ONE", "title": "Một" }, { "const": "TWO", "title": "Hai" } ] },
                "other": { "title": "Khác", "type": "string", "maxLength": 20 },
                "agreed": { "title": "Đồng ý", "type": "boolean" },
                "person": { "title": "Số định danh", "type": "string", "pattern": "^[0-9]{12}$", "maxLength": 12 },
                "phone": { "title": "Điện thoại", "type": "string", "pattern": "^(\\\\+84|0)[0-9]{8,10}$", "maxLength": 13 },
                "email": { "title": "Thư", "type": "string", "format": "email", "maxLength": 50 },
                "born": { "title": "Sinh", "type": "string", "pattern": "^(([0-3]?[0-9]/)?[01]?[0-9]/)?[0-9]{4}$", "maxLength": 10 },
                "text": { "title": "Dài", "type": "string", "maxLength": 500 },
                "tick": { "title": "Cam đoan", "type": "boolean", "const": true }
              },
              "required": ["name", "tick"],
              "dependentRequired": { "phone": ["email"] },
              "allOf": [ {
                "if": { "properties": { "kind": { "const": "TWO" } }, "required": ["kind"] },
                "then": { "required": ["other"] },
                "else": { "properties": { "other": false } } } ]
              """));

  private static final FormSchema ROWS =
      read(
          """
          {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Mẫu thử",
            "x-form": {
              "id": "rows", "edition": 1, "validFrom": "2025-07-01", "procedures": [],
              "ground": "Thử", "declarant": "a.name"
            },
            "type": "object",
            "properties": {
              "a": { "title": "A", "type": "object", "properties": {
                "name": { "title": "Tên", "type": "string", "maxLength": 20 } } },
              "people": { "title": "Người", "type": "array", "minItems": 1, "maxItems": 3,
                "items": { "type": "object", "properties": {
                  "name": { "title": "Tên", "type": "string", "maxLength": 20 },
                  "year": { "title": "Năm", "type": "integer", "minimum": 1900, "maximum": 2199 }
                }, "required": ["name"] } }
            },
            "required": ["people"]
          }
          """);

  private static Filled check(FormSchema schema, Map<String, String> typed) {
    return new CheckAnswers(TODAY).check(schema, typed);
  }

  private static Map<String, String> birth() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("form.applicant.fullName", "Nguyễn Văn Bình");
    typed.put("form.applicant.identityNumber", "045 196 000 218");
    typed.put("form.applicant.residence", "Thôn Đông, xã Vĩnh Hoàng, tỉnh Quảng Trị");
    typed.put("form.applicant.relation", "FATHER");
    typed.put("form.child.fullName", "Nguyễn An Nhiên");
    typed.put("form.child.birthDate", "5/11/2026");
    typed.put("form.child.gender", "FEMALE");
    typed.put("form.child.ethnicGroup", "Kinh");
    typed.put("form.child.nationality", "Việt Nam");
    typed.put("form.child.birthPlaceKind", "FACILITY");
    typed.put("form.child.facility", "Trạm Y tế xã Vĩnh Hoàng");
    typed.put("form.child.birthPlace", "xã Vĩnh Hoàng, tỉnh Quảng Trị");
    typed.put("form.child.homeTown", "xã Vĩnh Hoàng, tỉnh Quảng Trị");
    typed.put("form.copies.wanted", "yes");
    typed.put("form.copies.count", "3");
    typed.put("form.declaration.affirmed", "yes");
    return typed;
  }

  private static Map<String, String> everyKind(String field, String value) {
    var typed = new HashMap<>(Map.of("form.a.name", "An", "form.a.tick", "yes"));
    typed.put("form.a." + field, value);
    return typed;
  }

  private static List<Object> codes(Filled filled) {
    return filled.findings().stream().<Object>map(Finding::code).toList();
  }

  @Test
  void a_well_filled_form_becomes_a_document_without_findings() {
    var filled = check(BIRTH, birth());
    assertThat(filled.findings()).isEmpty();
    assertThat(filled.document().at("/child/birthDate").stringValue()).isEqualTo("2026-11-05");
    assertThat(filled.document().at("/applicant/identityNumber").stringValue())
        .isEqualTo("045196000218");
    assertThat(filled.document().at("/copies/count").intValue()).isEqualTo(3);
    assertThat(filled.document().at("/declaration/affirmed").booleanValue()).isTrue();
    assertThat(filled.document().has("mother")).isFalse();
  }

  @Test
  void an_empty_form_tells_every_missing_answer_at_once_in_its_order() {
    assertThat(check(BIRTH, Map.of()).findings())
        .extracting(Finding::field)
        .containsExactly(
            "form.applicant.fullName",
            "form.applicant.identityNumber",
            "form.applicant.residence",
            "form.applicant.relation",
            "form.child.fullName",
            "form.child.birthDate",
            "form.child.gender",
            "form.child.ethnicGroup",
            "form.child.nationality",
            "form.child.birthPlaceKind",
            "form.child.birthPlace",
            "form.child.homeTown",
            "form.declaration.affirmed");
  }

  @ParameterizedTest
  @CsvSource({
    "name, A, FORM_ANSWER_TOO_SHORT",
    "name, Một cái tên dài quá hai mươi chữ, FORM_ANSWER_TOO_LONG",
    "day, 31/02/2026, FORM_DATE_IMPOSSIBLE",
    "day, hôm qua, FORM_DATE_IMPOSSIBLE",
    "day, 24/11/2026, FORM_DATE_AHEAD",
    "number, năm, FORM_NUMBER_MALFORMED",
    "number, 1, FORM_NUMBER_TOO_SMALL",
    "number, 1.500, FORM_NUMBER_TOO_LARGE",
    "kind, THREE, FORM_CHOICE_UNKNOWN",
    "agreed, perhaps, FORM_CHOICE_UNKNOWN",
    "person, 12345, FORM_PERSON_NUMBER_MALFORMED",
    "email, không có, FORM_EMAIL_MALFORMED",
    "born, năm Thìn, FORM_LOOSE_DAY_MALFORMED",
    "tick, no, FORM_CONSENT_MISSING"
  })
  void says_what_is_wrong_in_words_of_the_question(String field, String typed, FormRefusal code) {
    var filled = check(EVERY_KIND, everyKind(field, typed));
    assertThat(filled.findings()).hasSize(1);
    var finding = filled.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.field()).isEqualTo("form.a." + field);
    assertThat(finding.args().getFirst())
        .isEqualTo(EVERY_KIND.form().field("a." + field).orElseThrow().label().vietnamese());
  }

  @ParameterizedTest
  @CsvSource({
    "day, 23/11/2026",
    "day, 2026-11-23",
    "number, 9",
    "phone, 0905 123 456",
    "phone, +84905123456",
    "email, binh@vidu.vn",
    "born, 1950",
    "born, 5/12/1950",
    "born, 12/1950"
  })
  void takes_what_people_type(String field, String typed) {
    var all = everyKind(field, typed);
    all.putIfAbsent("form.a.email", "binh@vidu.vn");
    assertThat(check(EVERY_KIND, all).findings()).isEmpty();
  }

  @Test
  void an_answer_that_needs_another_says_which() {
    var findings = check(EVERY_KIND, everyKind("phone", "0905123456")).findings();
    assertThat(findings)
        .containsExactly(
            Finding.of("form.a.email", FormRefusal.FORM_ANSWER_NEEDED_WITH, "Thư", "Điện thoại"));
  }

  @Test
  void asks_for_a_conditional_answer_only_in_its_case() {
    assertThat(codes(check(EVERY_KIND, everyKind("kind", "ONE")))).isEmpty();
    assertThat(check(EVERY_KIND, everyKind("kind", "TWO")).findings())
        .containsExactly(Finding.of("form.a.other", FormRefusal.FORM_ANSWER_MISSING, "Khác"));
  }

  @Test
  void an_answer_that_does_not_apply_is_left_out() {
    var typed = everyKind("kind", "ONE");
    typed.put("form.a.other", "từ lần chọn trước");
    var filled = check(EVERY_KIND, typed);
    assertThat(filled.findings()).isEmpty();
    assertThat(filled.document().at("/a").has("other")).isFalse();
  }

  @Test
  void fields_the_form_does_not_have_are_dropped() {
    var typed = birth();
    typed.put("form.child.admin", "yes");
    typed.put("form.hidden.fullName", "x");
    typed.put("child.fullName", "không có tiền tố");
    typed.put("form.child.fullName.extra", "x");
    assertThat(check(BIRTH, typed)).isEqualTo(check(BIRTH, birth()));
  }

  @Test
  void what_cannot_be_read_is_kept_as_it_was_typed() {
    var filled = check(EVERY_KIND, everyKind("day", "31/02/2026"));
    assertThat(Documents.typed(EVERY_KIND.form(), filled.document()))
        .containsEntry("form.a.day", "31/02/2026");
  }

  @Test
  void a_document_gives_back_what_was_typed() {
    var form = BIRTH.form();
    var typed = Documents.typed(form, check(BIRTH, birth()).document());
    assertThat(typed)
        .containsEntry("form.child.birthDate", "05/11/2026")
        .containsEntry("form.copies.wanted", "yes")
        .containsEntry("form.copies.count", "3")
        .containsOnlyKeys(birth().keySet());
    assertThat(check(BIRTH, typed)).isEqualTo(check(BIRTH, birth()));
  }

  @Test
  void text_is_composed_and_cleaned() {
    var typed = birth();
    typed.put(
        "form.child.fullName",
        "  " + Normalizer.normalize("Nguyễn  An\u0000 Nhiên", Normalizer.Form.NFD));
    assertThat(check(BIRTH, typed).document().at("/child/fullName").stringValue())
        .isEqualTo("Nguyễn An Nhiên");
  }

  @Test
  void rows_left_empty_are_none_and_findings_name_the_row_as_typed() {
    var filled = check(ROWS, Map.of("form.people.1.name", "An", "form.people.2.year", "1850"));
    assertThat(filled.document().at("/people")).hasSize(2);
    assertThat(filled.findings())
        .containsExactly(
            Finding.of("form.people.2.name", FormRefusal.FORM_ANSWER_MISSING, "Tên"),
            Finding.of("form.people.2.year", FormRefusal.FORM_NUMBER_TOO_SMALL, "Năm", "1900"));
  }

  @Test
  void a_list_without_rows_asks_for_one() {
    assertThat(check(ROWS, Map.of("form.people.7.name", "Người thứ tám")).findings())
        .containsExactly(Finding.of("form.people", FormRefusal.FORM_ROWS_TOO_FEW, "Người", 1));
  }

  @Test
  void a_document_never_grows_over_64_KB() {
    var flood = "Đ\"\n".repeat(9_000);
    var typed = new HashMap<String, String>();
    EVERY_KIND.form().fields().forEach(field -> typed.put(field.name(0), flood));
    var filled = check(EVERY_KIND, typed);
    assertThat(filled.document().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(64 * 1024);
    assertThat(codes(filled)).contains(FormRefusal.FORM_TOO_LARGE);
  }
}
