package vn.motcua.catalogue.process.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.catalogue.process.ProcessDraft;
import vn.motcua.catalogue.process.ProcessDraft.ParticipantDraft;
import vn.motcua.catalogue.process.ProcessDraft.StepDraft;
import vn.motcua.catalogue.process.ProcessDraft.UnitDraft;
import vn.motcua.catalogue.process.UnitWords;

/**
 * What stands in the editor's fields: {@code steps} counts the steps, {@code s0.name} is a field of
 * the first, {@code s0.participants} counts who works with it, {@code s0.p1.hours} is a field of
 * the second of those.
 */
final class DraftForm {

  /** More than a process may have, so that the refusal can say so. */
  private static final int MOST = 60;

  private DraftForm() {}

  static ProcessDraft read(Map<String, String> fields) {
    var steps = new ArrayList<StepDraft>();
    for (var i = 0; i < count(fields, "steps"); i++) {
      steps.add(step(fields, "s" + i));
    }
    return new ProcessDraft(text(fields, "note"), steps);
  }

  private static StepDraft step(Map<String, String> fields, String field) {
    var participants = new ArrayList<ParticipantDraft>();
    for (var i = 0; i < count(fields, field + ".participants"); i++) {
      var at = field + ".p" + i;
      participants.add(new ParticipantDraft(unit(fields, at), text(fields, at + ".hours")));
    }
    return new StepDraft(
        text(fields, field + ".name"),
        text(fields, field + ".kind"),
        text(fields, field + ".role"),
        unit(fields, field),
        text(fields, field + ".hours"),
        participants);
  }

  private static UnitDraft unit(Map<String, String> fields, String field) {
    return new UnitDraft(text(fields, field + ".agency"), text(fields, field + ".department"));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static int count(Map<String, String> fields, String name) {
    var typed = text(fields, name);
    return typed.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(typed)) : 0;
  }

  /** Steps as they would be typed. */
  static ProcessDraft of(String note, List<ProcessStep> steps, UnitWords words) {
    return new ProcessDraft(note, steps.stream().map(step -> of(step, words)).toList());
  }

  private static StepDraft of(ProcessStep step, UnitWords words) {
    return new StepDraft(
        step.name(),
        step.kind().name(),
        step.role().name(),
        of(step.unit(), words),
        hours(step.workingHours()),
        step.participants().stream()
            .map(one -> new ParticipantDraft(of(one.unit(), words), hours(one.workingHours())))
            .toList());
  }

  private static UnitDraft of(StepUnit unit, UnitWords words) {
    return new UnitDraft(
        words.write(unit.agency(), ProcessWords.locale()), unit.department().name());
  }

  private static String hours(int hours) {
    return hours == 0 ? "" : Integer.toString(hours);
  }
}
