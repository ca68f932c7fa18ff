package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.catalogue.process.ProcessRules;
import vn.motcua.catalogue.process.UnitWords;
import vn.motcua.catalogue.web.ProcedureWords;
import vn.motcua.platform.web.Words;

/** Steps and units in the reader's words. */
@Component
class ProcessWords {

  private final UnitWords units;

  ProcessWords(UnitWords units) {
    this.units = units;
  }

  static Locale locale() {
    return Locale.of(Words.lang());
  }

  static String role(ProcessStep step) {
    return t("catalogue.role." + step.role());
  }

  static String hours(int hours) {
    return hours == 0 ? t("catalogue.unknown") : t("process.hours", hours);
  }

  /** {@code Văn phòng HĐND và UBND}, with the agency in front unless it is the handling one. */
  String unit(StepUnit unit) {
    var department = t("catalogue.department." + unit.department());
    return unit.isOwn()
        ? department
        : t("process.unit.other", units.write(unit.agency(), locale()), department);
  }

  /** Each one who works on the step at the same time, with the hours. */
  List<String> participants(ProcessStep step) {
    return step.participants().stream()
        .map(one -> t("process.participant.line", unit(one.unit()), hours(one.workingHours())))
        .toList();
  }

  /** What the step was, in one line; only what is not the same is worth a word. */
  String was(ProcessStep before, ProcessStep after) {
    return Stream.of(
            before.name().equals(after.name()) ? "" : before.name(),
            before.kind() == after.kind() ? "" : t("process.kind." + before.kind()),
            before.role() == after.role() ? "" : role(before),
            before.unit().equals(after.unit()) ? "" : unit(before.unit()),
            before.workingHours() == after.workingHours() ? "" : hours(before.workingHours()),
            before.participants().equals(after.participants()) ? "" : together(before))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String together(ProcessStep step) {
    return step.participants().isEmpty()
        ? t("process.alone")
        : String.join("; ", participants(step));
  }

  /** The sum of the steps against the limit of each channel. */
  static List<ProcessMeasure> measures(List<ProcessStep> steps, Procedure procedure) {
    return ProcessRules.limits(steps, procedure).stream()
        .map(
            measure ->
                new ProcessMeasure(
                    ProcedureWords.channel(measure.line().channel()),
                    t("process.measure", measure.hours(), measure.allowed()),
                    ProcedureWords.limit(measure.line().limit()),
                    measure.isOver()))
        .toList();
  }

  static boolean hasLimit(Procedure procedure) {
    return Stream.of(Channel.values()).anyMatch(channel -> procedure.limit(channel).isPresent());
  }
}
