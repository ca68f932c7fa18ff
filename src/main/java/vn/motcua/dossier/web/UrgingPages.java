package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.UrgingWords;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.web.DossierPage.UrgingNote;
import vn.motcua.dossier.web.UrgingPage.CallRow;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Masks;

/** Makes the forms for calls after a dossier, and what its page says of them. */
@Component
class UrgingPages {

  private final Catalogue catalogue;
  private final Clock clock;

  UrgingPages(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The form for a call; it starts with the person who hands the dossier in. */
  UrgingPage call(DossierView view, UrgingForm form, Problems problems) {
    var people = view.people();
    var waiting = view.urgings().stream().filter(Urging::isOpen).count();
    return new UrgingPage(
        view.dossier().code().value(),
        view.urgings().size(),
        title(view),
        waiting == 0 ? t("urging.call.lead") : t("urging.call.again", waiting),
        List.of(),
        form.callerName() == null ? people.contactName() : form.callerName(),
        form.text(form.callerPhone()),
        people.contactPhone().isEmpty()
            ? ""
            : t("urging.field.callerPhone.hint", Masks.phone(people.contactPhone())),
        form.text(form.note()),
        problems);
  }

  /** The form for an answer to what waits. */
  UrgingPage answer(DossierView view, List<Urging> waiting, String typed, Problems problems) {
    var now = clock.instant();
    return new UrgingPage(
        view.dossier().code().value(),
        waiting.getLast().number(),
        title(view),
        t("urging.answer.lead"),
        waiting.stream().map(urging -> row(urging, now)).toList(),
        "",
        "",
        "",
        typed,
        problems);
  }

  /** What the dossier's page says while calls wait; null when none does. */
  @Nullable UrgingNote note(DossierView view, boolean mayAnswer) {
    var waiting = view.urgings().stream().filter(Urging::isOpen).toList();
    if (waiting.isEmpty() || view.dossier().status().isFinal()) {
      return null;
    }
    var first = waiting.getFirst();
    var late = first.isLate(clock.instant());
    return new UrgingNote(
        t("urging.note", waiting.size(), Show.moment(waiting.getLast().at())),
        UrgingWords.due(first.answerDueAt(), late),
        mayAnswer ? "/desk/dossiers/" + view.dossier().code() + "/answer" : "");
  }

  private static CallRow row(Urging urging, Instant now) {
    return new CallRow(
        Integer.toString(urging.number()),
        Show.moment(urging.at()),
        urging.callerName(),
        urging.callerPhone(),
        urging.note(),
        UrgingWords.due(urging.answerDueAt(), urging.isLate(now)));
  }

  private String title(DossierView view) {
    return catalogue.version(view.dossier().procedure().versionId()).shortName()
        + " – "
        + view.people().applicant().fullName();
  }
}
