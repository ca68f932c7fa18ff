package vn.motcua.arrival.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.arrival.Arrival;
import vn.motcua.arrival.Arrivals;
import vn.motcua.arrival.web.AnswerPage.Line;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DueWords;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.spi.HelpToSubmit;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.Forms;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.submission.SentForm;
import vn.motcua.submission.Submissions;

/** Puts one that waits into words. */
@Component
class AnswerPages {

  private final Arrivals arrivals;
  private final Dossiers dossiers;
  private final Contacts contacts;
  private final Digitising digitising;
  private final Submissions submissions;
  private final Forms forms;
  private final HelpToSubmit help;
  private final DueWords dueWords;
  private final Clock clock;

  AnswerPages(
      Arrivals arrivals,
      Dossiers dossiers,
      Contacts contacts,
      Digitising digitising,
      Submissions submissions,
      Forms forms,
      HelpToSubmit help,
      DueWords dueWords,
      Clock clock) {
    this.arrivals = arrivals;
    this.dossiers = dossiers;
    this.contacts = contacts;
    this.digitising = digitising;
    this.submissions = submissions;
    this.forms = forms;
    this.help = help;
    this.dueWords = dueWords;
    this.clock = clock;
  }

  /** As it is opened first: what has files is ticked. */
  AnswerPage of(Actor actor, DossierCode code) {
    return of(actor, code, null, Problems.NONE);
  }

  /**
   * @param left what the official had ticked and said; null = nothing yet
   */
  AnswerPage of(Actor actor, DossierCode code, @Nullable AnswerForm left, Problems problems) {
    var arrival = arrivals.get(actor, code);
    var dossier = dossiers.get(actor, code);
    var lines = lines(actor, code, left);
    return new AnswerPage(
        code.value(),
        left == null ? dossier.version() : left.version(),
        t(arrival.kind().messageKey()),
        arrival.procedureName(),
        dueWords.running(
            arrival.agencyId(), arrival.answerBy(), arrival.answerBy(), null, clock.instant()),
        takenByOther(actor, arrival),
        people(actor, code),
        arrival.note(),
        submissions.sentForm(code).map(this::answers).orElse(null),
        lines,
        lines.stream()
            .flatMap(line -> line.files().stream())
            .map(Option::value)
            .findFirst()
            .orElse(""),
        left == null ? "" : left.words(),
        problems);
  }

  /** The lines of the checklist that count here: handed in, or asked of everybody. */
  List<Line> lines(Actor actor, DossierCode code, @Nullable AnswerForm left) {
    var kept = digitising.kept(code);
    return digitising.papers(actor, code).stream()
        .filter(one -> one.paper().required() || !one.files().isEmpty())
        .map(one -> line(code, one, kept, left))
        .toList();
  }

  private static Line line(
      DossierCode code,
      DigitisedPaper digitised,
      Map<Long, KeptFile> kept,
      @Nullable AnswerForm left) {
    var paper = digitised.paper();
    var there = !digitised.files().isEmpty() || paper.reused();
    return new Line(
        paper.id(),
        paper.name(),
        paper.required(),
        digitised.files().stream().map(file -> file(code, file, kept)).toList(),
        left == null ? there : left.inOrder().contains(paper.id()),
        left == null ? "" : left.remark(paper.id()));
  }

  private static Option file(DossierCode code, PaperFile file, Map<Long, KeptFile> kept) {
    var found = kept.get(file.fileId());
    return new Option(
        "/desk/dossiers/" + code + "/digitised/files/" + file.fileId(),
        found == null ? Long.toString(file.fileId()) : found.name());
  }

  private static String takenByOther(Actor actor, Arrival arrival) {
    return arrival.takenBy() == null || arrival.takenBy() == actor.accountId()
        ? ""
        : arrival.takenByName();
  }

  private List<Option> people(Actor actor, DossierCode code) {
    var applicant = dossiers.applicant(actor, code);
    var people = new ArrayList<Option>();
    add(people, "submission.applicant", applicant.fullName());
    add(people, "submission.identityNumber", applicant.identityNumber());
    var submitter = contacts.of(code).map(contact -> contact.submitter()).orElse(null);
    if (submitter != null) {
      add(people, "submission.submitter", submitter.fullName() + " (" + submitter.ground() + ")");
    }
    help.of(code).ifPresent(words -> add(people, "dossier.content.help", words));
    add(people, "submission.phone", applicant.phone());
    add(people, "submission.email", applicant.email());
    add(people, "submission.address", applicant.address());
    return people;
  }

  private static void add(List<Option> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Option(t(key), value));
    }
  }

  private FormAnswers answers(SentForm sent) {
    var form = forms.edition(sent.formId(), sent.edition());
    return FormAnswers.of(form, forms.typed(form, sent.document()));
  }
}
