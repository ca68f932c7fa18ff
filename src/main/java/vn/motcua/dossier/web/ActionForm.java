package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Action;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.Refused;

/** What was typed into the form of an act. */
public record ActionForm(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String to,
    @Nullable String agency,
    @Nullable String newDueOn,
    @Nullable String notation,
    @Nullable String cause) {

  static final ActionForm EMPTY = new ActionForm(null, null, null, null, null, null, null);

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The same with that note. */
  ActionForm noting(String words) {
    return new ActionForm(version, words, to, agency, newDueOn, notation, cause);
  }

  /**
   * The request for the act; refused when the new day cannot be read, or an apology is not filled
   * in.
   */
  Request request(Action action, long seenVersion, List<HandedIn> papers) {
    var named = LateCause.of(text(cause));
    if (action == Action.RESCHEDULE) {
      requireFilledIn(named.isPresent());
    }
    return new Request(
            seenVersion,
            text(note),
            orNull(to),
            orNull(agency),
            newDay().optional().orElse(null),
            orNull(notation),
            papers)
        .because(named.orElse(null));
  }

  /** Who fills in the form knows the cause; a program may not, and names it later. */
  private void requireFilledIn(boolean named) {
    var findings = new ArrayList<Finding>();
    try {
      if (newDay().optional().isEmpty()) {
        findings.add(Finding.of("newDueOn", DossierRefusal.NEW_DATE_MISSING));
      }
    } catch (Refused unreadable) {
      findings.addAll(unreadable.findings());
    }
    if (!named) {
      findings.add(Finding.of("cause", DossierRefusal.CAUSE_MISSING));
    }
    if (text(note).isBlank()) {
      findings.add(Finding.of("note", DossierRefusal.REASON_MISSING));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  private DateField newDay() {
    return new DateField("newDueOn", t("dossier.field.newDueOn"), newDueOn);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
