package vn.motcua.result.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.result.model.ResultField;
import vn.motcua.result.model.ResultField.Type;
import vn.motcua.result.model.ResultKind;
import vn.motcua.shared.Vietnam;

/** Makes the form of a kind of results. */
final class FieldViews {

  private FieldViews() {}

  /**
   * @param values by the keys of the fields: as stored, or as somebody typed them
   */
  static List<FieldView> of(ResultKind kind, Map<String, String> values) {
    return kind.fields().stream()
        .map(field -> view(kind, field, values.getOrDefault(field.key(), "")))
        .toList();
  }

  static String label(ResultKind kind, ResultField field) {
    return t("result.field." + kind + "." + field.key());
  }

  /** Nothing is chosen for anybody. */
  private static List<Option> choices(ResultField field) {
    return field.choices().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Option("", t("result.choose"))),
                field.choices().stream().map(choice -> new Option(choice, choice)))
            .toList();
  }

  /** A stored value as people read it. */
  static String shown(ResultField field, String value) {
    return field.type() == Type.DAY && value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Vietnam.show(LocalDate.parse(value))
        : value;
  }

  private static FieldView view(ResultKind kind, ResultField field, String value) {
    return new FieldView(
        field.key(),
        label(kind, field),
        field.type(),
        field.required(),
        field.most(),
        shown(field, value),
        choices(field));
  }
}
