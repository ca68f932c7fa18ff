package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake.HandedIn;

/** What was typed into the form of an act. */
public record ActionForm(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String to,
    @Nullable String agency,
    @Nullable LocalDate newDueOn,
    @Nullable String notation) {

  static final ActionForm EMPTY = new ActionForm(null, null, null, null, null, null);

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  Request request(long seenVersion, List<HandedIn> papers) {
    return new Request(
        seenVersion, text(note), orNull(to), orNull(agency), newDueOn, orNull(notation), papers);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
