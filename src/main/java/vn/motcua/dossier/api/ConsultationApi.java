package vn.motcua.dossier.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.ConsultationDesk;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.processing.AnswerConsultation;
import vn.motcua.dossier.processing.Consultations;
import vn.motcua.dossier.processing.ReportDelay;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * What others are asked about a dossier, over REST; asking itself is the action {@code consult}.
 */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/consultations")
class ConsultationApi {

  private final Dossiers dossiers;
  private final ConsultationDesk desk;
  private final AnswerConsultation answer;
  private final ReportDelay report;
  private final Consultations consultations;
  private final DossierAnswers answers;

  ConsultationApi(
      Dossiers dossiers,
      ConsultationDesk desk,
      AnswerConsultation answer,
      ReportDelay report,
      Consultations consultations,
      DossierAnswers answers) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.answer = answer;
    this.report = report;
    this.consultations = consultations;
    this.answers = answers;
  }

  @GetMapping
  Map<String, List<AskedAnswer>> list(Actor actor, @PathVariable String code) {
    var view = dossiers.view(actor, DossierController.code(code));
    return Map.of("items", view.consultations().stream().map(this::of).toList());
  }

  /** For those who were asked, who need not see the dossier. */
  @GetMapping("/{number}")
  AskedAnswer one(Actor actor, @PathVariable String code, @PathVariable int number) {
    return of(desk.view(actor, DossierController.code(code), number).asked());
  }

  @PostMapping("/{number}/answer")
  AskedAnswer answer(
      Actor actor,
      @PathVariable String code,
      @PathVariable int number,
      @RequestBody AnswerRequest request) {
    var dossier = DossierController.code(code);
    answer.handle(
        actor, dossier, number, request.answer(), request.note() == null ? "" : request.note());
    return of(desk.view(actor, dossier, number).asked());
  }

  @PostMapping("/{number}/report-delay")
  DossierAnswer report(
      Actor actor,
      @PathVariable String code,
      @PathVariable int number,
      @RequestBody ReportRequest request) {
    if (request.version() == null) {
      throw new Refused(List.of(Finding.of("version", DossierRefusal.VERSION_MISSING)));
    }
    var done =
        report.handle(
            actor,
            DossierController.code(code),
            request.version(),
            number,
            request.note() == null ? "" : request.note());
    return answers.of(actor, done);
  }

  private AskedAnswer of(Consultation asked) {
    var reply = asked.reply();
    return new AskedAnswer(
        asked.number(),
        consultations.name(asked),
        asked.content(),
        asked.mandatory(),
        asked.askedBy(),
        DossierAnswers.at(asked.askedAt()),
        DossierAnswers.at(asked.dueAt()),
        reply == null ? null : reply.answer(),
        reply == null ? "" : reply.note(),
        reply == null ? null : DossierAnswers.at(reply.at()),
        DossierAnswers.atOrNull(asked.reportedAt()));
  }

  /**
   * @param note required unless the answer is AGREE
   */
  record AnswerRequest(@Nullable Answer answer, @Nullable String note) {}

  record ReportRequest(@Nullable Long version, @Nullable String note) {}

  /**
   * @param answer null while none came
   */
  record AskedAnswer(
      int number,
      String unit,
      String content,
      boolean mandatory,
      String askedBy,
      OffsetDateTime askedAt,
      OffsetDateTime dueAt,
      @Nullable Answer answer,
      String note,
      @Nullable OffsetDateTime answeredAt,
      @Nullable OffsetDateTime reportedAt) {}
}
