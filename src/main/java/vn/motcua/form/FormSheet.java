package vn.motcua.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A declaration as its template prints it.
 *
 * @param edition which edition of which form, for the foot
 * @param parts without the tick of consent: the affirmation itself stands there
 * @param placeAndDay {@code Làm tại Vĩnh Hoàng, ngày 23 tháng 11 năm 2026}
 */
public record FormSheet(
    String title,
    String edition,
    String ground,
    String addressee,
    List<FormAnswers.Part> parts,
    String declaration,
    String placeAndDay,
    String declarant) {

  public FormSheet {
    parts = List.copyOf(parts);
  }

  static FormSheet of(
      Form form, Map<String, String> typed, String addressee, String place, LocalDate day) {
    return new FormSheet(
        form.title().vietnamese(),
        form.id() + " " + form.edition(),
        form.ground(),
        addressee,
        FormAnswers.of(form.withoutConsent(), typed, Wording::vietnamese).parts(),
        form.declaration().vietnamese(),
        placeAndDay(place, day),
        typed.getOrDefault(FormField.PREFIX + form.declarant(), ""));
  }

  private static String placeAndDay(String place, LocalDate day) {
    var date =
        "ngày %02d tháng %02d năm %d"
            .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    return "Làm " + (place.isEmpty() ? date : "tại " + place + ", " + date);
  }
}
