package vn.motcua.form.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.FieldKind;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.KnownPerson;
import vn.motcua.shared.TypedDate;

/** What nobody has to type again (NĐ 224/2026/NĐ-CP art. 15). */
final class Prefill {

  private Prefill() {}

  static Map<String, String> of(Form form, KnownPerson person) {
    var typed = new LinkedHashMap<String, String>();
    form.fields()
        .forEach(
            field -> {
              var known = field.autofill().map(fact -> fact.of(person)).orElse("");
              if (!known.isEmpty() && isAnswer(field, known)) {
                typed.put(
                    field.name(0), field.kind() == FieldKind.DATE ? TypedDate.show(known) : known);
              }
            });
    return typed;
  }

  static Map<String, String> of(Form form, ObjectNode earlier) {
    var typed = new LinkedHashMap<>(Documents.typed(form, earlier));
    typed.entrySet().removeIf(entry -> !isTakenOver(form, entry.getKey(), entry.getValue()));
    return typed;
  }

  private static boolean isTakenOver(Form form, String name, String value) {
    return form.field(name.substring(FormField.PREFIX.length()))
        .filter(FormField::reused)
        .filter(field -> isAnswer(field, value))
        .isPresent();
  }

  /** Another edition, or an account, may know a value that this one has no choice for. */
  private static boolean isAnswer(FormField field, String value) {
    return field.kind() != FieldKind.CHOICE
        || field.choices().stream().anyMatch(choice -> choice.value().equals(value));
  }
}
