package vn.motcua.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, asked once or in rows.
 *
 * @param lead a sentence before them; may be empty
 * @param required whether the schema asks for the section itself; of one that applies only
 *     sometimes, whenever it applies
 * @param when it applies; null = always
 * @param minRows how many rows at least; 0 outside of lists
 * @param maxRows how many rows at most; 0 = no list
 */
public record FormSection(
    String key,
    Wording title,
    Wording lead,
    boolean required,
    @Nullable Condition when,
    int minRows,
    int maxRows,
    List<FormField> fields) {

  public FormSection {
    fields = List.copyOf(fields);
  }

  public boolean isList() {
    return maxRows > 0;
  }

  /** How often its questions stand on the page. */
  public int rows() {
    return Math.max(1, maxRows);
  }

  /** Name under which a finding speaks of the whole section. */
  public String name() {
    return FormField.PREFIX + key;
  }

  public Optional<FormField> field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
  }

  FormSection withoutConsent() {
    var asked = fields.stream().filter(field -> field.kind() != FieldKind.CONSENT).toList();
    return new FormSection(key, title, lead, required, when, minRows, maxRows, asked);
  }
}
