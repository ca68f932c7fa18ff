package vn.motcua.catalogue.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.Procedure;
import vn.motcua.shared.LimitUnit;

/** A procedure as the API tells it; empty words mean unknown. */
record ProcedureAnswer(
    String code,
    String name,
    String shortName,
    String field,
    String level,
    String onlineLevel,
    List<Limit> timeLimits,
    String timeWords,
    List<FeeLine> fees) {

  static ProcedureAnswer of(Procedure procedure) {
    return new ProcedureAnswer(
        procedure.code(),
        procedure.name(),
        procedure.shortName(),
        procedure.field(),
        procedure.level(),
        procedure.onlineLevel(),
        Limit.of(procedure),
        procedure.timeWords(),
        procedure.feeLines());
  }

  /** A limit; {@code ground} is empty for one the published list states. */
  record Limit(Channel channel, int amount, LimitUnit unit, boolean supplemented, String ground) {

    static List<Limit> of(Procedure procedure) {
      return procedure.timeLimits().stream()
          .map(
              line ->
                  new Limit(
                      line.channel(),
                      line.limit().amount(),
                      line.limit().unit(),
                      line.supplemented(),
                      line.ground()))
          .toList();
    }
  }

  /** One line of the checklist. */
  record Paper(
      int id,
      String name,
      int originals,
      int copies,
      String form,
      boolean required,
      String condition) {}

  /** One step of the internal process. */
  record Step(int step, String name, String role, String department, int hours) {}

  /** The whole recipe. */
  record Detail(
      String code,
      String name,
      String shortName,
      String field,
      String level,
      String onlineLevel,
      List<Limit> timeLimits,
      String timeWords,
      List<FeeLine> fees,
      List<Paper> papers,
      List<String> results,
      List<String> resultCodes,
      List<String> legalBasis,
      List<Step> process,
      int version,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    static Detail of(Procedure procedure) {
      return new Detail(
          procedure.code(),
          procedure.name(),
          procedure.shortName(),
          procedure.field(),
          procedure.level(),
          procedure.onlineLevel(),
          Limit.of(procedure),
          procedure.timeWords(),
          procedure.feeLines(),
          procedure.papers().stream()
              .map(
                  paper ->
                      new Paper(
                          paper.id(),
                          paper.name(),
                          paper.originals(),
                          paper.copies(),
                          paper.form(),
                          paper.required(),
                          paper.condition()))
              .toList(),
          procedure.results(),
          procedure.resultCodes(),
          procedure.legalBasis(),
          procedure.process().stream()
              .map(
                  step ->
                      new Step(
                          step.number(),
                          step.name(),
                          step.role().name(),
                          step.department().name(),
                          step.workingHours()))
              .toList(),
          procedure.version(),
          procedure.validFrom(),
          procedure.validTo());
    }
  }
}
