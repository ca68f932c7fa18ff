package vn.motcua.catalogue.process.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.process.ProcessDraft;
import vn.motcua.catalogue.process.ProcessDraft.ParticipantDraft;
import vn.motcua.catalogue.process.ProcessDraft.StepDraft;
import vn.motcua.catalogue.process.ProcessDraft.UnitDraft;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/**
 * What a button of the editor does with the rows: {@code add:2} puts a step behind the third,
 * {@code remove:2}, {@code up:2}, {@code down:2}, {@code join:2} lets somebody work with it, {@code
 * leave:2:0} lets the first of those go.
 *
 * @param focus id of the field to go on with
 */
record DraftChange(ProcessDraft draft, String focus) {

  private static final Pattern BUTTON =
      Pattern.compile("(add|remove|up|down|join|leave):(\\d{1,2})(?::(\\d{1,2}))?");

  /** Empty when the button does something else, or speaks of rows that are not there. */
  static Optional<DraftChange> of(ProcessDraft draft, String button) {
    var asked = BUTTON.matcher(button);
    if (!asked.matches()) {
      return Optional.empty();
    }
    var at = Integer.parseInt(asked.group(2));
    var steps = new ArrayList<>(draft.steps());
    if (at >= steps.size() && !(steps.isEmpty() && asked.group(1).equals("add"))) {
      return Optional.empty();
    }
    var part = asked.group(3) == null ? -1 : Integer.parseInt(asked.group(3));
    var focus = change(steps, asked.group(1), at, part);
    return Optional.of(new DraftChange(new ProcessDraft(draft.note(), steps), focus));
  }

  private static String change(List<StepDraft> steps, String what, int at, int part) {
    return switch (what) {
      case "add" -> {
        var place = Math.min(steps.size(), at + 1);
        steps.add(place, empty());
        yield "s" + place + ".name";
      }
      case "remove" -> {
        steps.remove(at);
        yield steps.isEmpty() ? "" : "s" + Math.min(at, steps.size() - 1) + ".name";
      }
      case "up" -> swap(steps, at, at - 1);
      case "down" -> swap(steps, at, at + 1);
      case "join" -> {
        var joined = join(steps.get(at));
        steps.set(at, joined);
        yield "s" + at + ".p" + (joined.participants().size() - 1) + ".agency";
      }
      default -> {
        steps.set(at, leave(steps.get(at), part));
        yield "s" + at + ".kind";
      }
    };
  }

  private static String swap(List<StepDraft> steps, int at, int other) {
    if (other < 0 || other >= steps.size()) {
      return "s" + at + ".name";
    }
    Collections.swap(steps, at, other);
    return "s" + other + ".name";
  }

  private static StepDraft empty() {
    return new StepDraft(
        "",
        StepKind.HANDLING.name(),
        Role.OFFICER.name(),
        new UnitDraft("", DepartmentKind.OFFICE.name()),
        "",
        List.of());
  }

  private static StepDraft join(StepDraft step) {
    var participants = new ArrayList<>(step.participants());
    participants.add(new ParticipantDraft(new UnitDraft("", DepartmentKind.SPECIALIST.name()), ""));
    var kind =
        step.kind().equals(StepKind.HANDLING.name()) ? StepKind.CONSULTATION.name() : step.kind();
    return with(step, kind, participants);
  }

  private static StepDraft leave(StepDraft step, int part) {
    var participants = new ArrayList<>(step.participants());
    if (part >= 0 && part < participants.size()) {
      participants.remove(part);
    }
    return with(
        step, participants.isEmpty() ? StepKind.HANDLING.name() : step.kind(), participants);
  }

  private static StepDraft with(StepDraft step, String kind, List<ParticipantDraft> participants) {
    return new StepDraft(step.name(), kind, step.role(), step.unit(), step.hours(), participants);
  }
}
