package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.platform.web.piece.DateField;

/** What was typed into the form of an act. */
public record ActionForm(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String to,
    @Nullable String agency,
    @Nullable String newDueOn,
    @Nullable String notation) {

  static final ActionForm EMPTY = new ActionForm(null, null, null, null, null, null);

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The same with that note. */
  ActionForm noting(String words) {
    return new ActionForm(version, words, to, agency, newDueOn, notation);
  }

  /** The request for the act; refused when the new day cannot be read. */
  Request request(long seenVersion, List<HandedIn> papers) {
    var newDay = new DateField("newDueOn", t("dossier.field.newDueOn"), newDueOn).optional();
    return new Request(
        seenVersion,
        text(note),
        orNull(to),
        orNull(agency),
        newDay.orElse(null),
        orNull(notation),
        papers);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
