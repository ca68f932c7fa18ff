package vn.motcua.form.schema;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.form.FieldKind;
import vn.motcua.form.FormRefusal;

/**
 * The patterns a schema may ask for, each with words for who typed something else. There are no
 * others: a free pattern could not be explained, and one written badly takes for ever.
 */
public enum Shape {
  /** Personal identification number (Luật Căn cước 26/2023/QH15 art. 12). */
  PERSON_NUMBER("^[0-9]{12}$", FieldKind.PERSON_NUMBER, FormRefusal.FORM_PERSON_NUMBER_MALFORMED),
  /** The same, or the nine digits of the old identity card: of the dead, of old registers. */
  IDENTITY("^([0-9]{9}|[0-9]{12})$", FieldKind.PERSON_NUMBER, FormRefusal.FORM_IDENTITY_MALFORMED),
  PHONE("^(\\+84|0)[0-9]{8,10}$", FieldKind.PHONE, FormRefusal.FORM_PHONE_MALFORMED),
  /** A day, a month or only a year: many elders know no more of their birth. */
  LOOSE_DAY(
      "^(([0-3]?[0-9]/)?[01]?[0-9]/)?[0-9]{4}$",
      FieldKind.TEXT, FormRefusal.FORM_LOOSE_DAY_MALFORMED);

  private final String pattern;
  private final FieldKind kind;
  private final FormRefusal refusal;

  Shape(String pattern, FieldKind kind, FormRefusal refusal) {
    this.pattern = pattern;
    this.kind = kind;
    this.refusal = refusal;
  }

  public static Optional<Shape> of(String pattern) {
    return Arrays.stream(values()).filter(shape -> shape.pattern.equals(pattern)).findFirst();
  }

  FieldKind kind() {
    return kind;
  }

  public FormRefusal refusal() {
    return refusal;
  }
}
