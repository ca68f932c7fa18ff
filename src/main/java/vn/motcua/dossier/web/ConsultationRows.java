package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DueWords;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.processing.Consultations;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;

/** Puts what others were asked into words. */
@Component
public class ConsultationRows {

  private final Consultations consultations;
  private final DueWords dueWords;
  private final Clock clock;

  ConsultationRows(Consultations consultations, DueWords dueWords, Clock clock) {
    this.consultations = consultations;
    this.dueWords = dueWords;
    this.clock = clock;
  }

  /**
   * One asked, on the dossier's page.
   *
   * @param state what came of it
   * @param note what the answer says, or that the lateness was reported; empty when neither
   * @param reportable whether this person may tell the head of the one-stop desk that it is late
   */
  public record Row(
      int number,
      String unit,
      String content,
      boolean mandatory,
      String dueAt,
      Due due,
      Status state,
      String note,
      boolean reportable) {}

  List<Row> of(Actor actor, DossierView view) {
    var lawful = Transitions.after(view.dossier().status(), Action.REPORT_DELAY).isPresent();
    var mayReport = lawful && DossierRights.may(actor, view.dossier(), Action.REPORT_DELAY);
    return view.consultations().stream()
        .map(
            asked ->
                new Row(
                    asked.number(),
                    consultations.name(asked),
                    asked.content(),
                    asked.mandatory(),
                    Show.moment(asked.dueAt()),
                    due(asked),
                    state(asked),
                    note(asked),
                    asked.isOpen()
                        && asked.isLate(clock.instant())
                        && asked.reportedAt() == null
                        && mayReport))
        .toList();
  }

  /** How it stands to its own deadline, in working time of the one asked. */
  Due due(Consultation asked) {
    if (asked.isOpen()) {
      return dueWords.running(
          asked.agencyId(), asked.dueAt(), asked.dueAt(), null, clock.instant());
    }
    if (asked.reply() == null) {
      return Due.unknown();
    }
    return asked.isLate(clock.instant()) ? Due.doneLate() : Due.doneOnTime();
  }

  Status state(Consultation asked) {
    var reply = asked.reply();
    if (reply == null) {
      return asked.isOpen()
          ? new Status(Tone.PLAIN, "clock", t("consultation.waiting"))
          : new Status(Tone.PLAIN, "xc", t("consultation.dropped"));
    }
    var words = t(reply.answer().messageKey());
    return switch (reply.answer()) {
      case AGREE -> new Status(Tone.OK, "okc", words);
      case DISAGREE -> new Status(Tone.LATE, "xc", words);
      case OPINION -> new Status(Tone.PLAIN, "edit", words);
    };
  }

  private static String note(Consultation asked) {
    var reply = asked.reply();
    if (reply != null) {
      var by = t("consultation.by", reply.by(), Show.moment(reply.at()));
      return reply.note().isEmpty() ? by : reply.note() + " – " + by;
    }
    return asked.reportedAt() == null
        ? ""
        : t("consultation.reported", Show.moment(asked.reportedAt()));
  }
}
