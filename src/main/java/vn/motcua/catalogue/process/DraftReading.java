package vn.motcua.catalogue.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.Participant;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepAgency;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.catalogue.process.ProcessDraft.ParticipantDraft;
import vn.motcua.catalogue.process.ProcessDraft.StepDraft;
import vn.motcua.catalogue.process.ProcessDraft.UnitDraft;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;

/** Reads a process that was typed; fields are named {@code s0.name}, {@code s0.p0.hours}. */
@Component
class DraftReading {

  /** The roles a step may have: those that move dossiers. */
  static final Set<Role> ROLES =
      EnumSet.of(
          Role.RECEPTION, Role.UNIT_HEAD, Role.OFFICER, Role.LEADER, Role.CLERK, Role.RETURNING);

  static final int MOST_STEPS = 40;
  static final int MOST_PARTICIPANTS = 20;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_NOTE = 500;
  static final int MOST_HOURS = 5_000;

  private final UnitWords units;

  DraftReading(UnitWords units) {
    this.units = units;
  }

  /** The note as kept. */
  String note(ProcessDraft typed, List<Finding> findings) {
    var note = Text.cleanLines(typed.note());
    if (note.length() > LONGEST_NOTE) {
      findings.add(Finding.of("note", CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, LONGEST_NOTE));
    }
    return note;
  }

  /**
   * The steps meant; complete only when nothing was found wrong.
   *
   * @param ownerId whose process it is
   * @param findings what is wrong is added here
   */
  List<ProcessStep> steps(ProcessDraft typed, long ownerId, List<Finding> findings) {
    if (typed.steps().isEmpty()) {
      findings.add(Finding.of("", CatalogueRefusal.PROCESS_WITHOUT_STEPS));
    }
    if (typed.steps().size() > MOST_STEPS) {
      findings.add(Finding.of("", CatalogueRefusal.PROCESS_TOO_MANY_STEPS, MOST_STEPS));
      return List.of();
    }
    var steps = new ArrayList<ProcessStep>();
    for (var i = 0; i < typed.steps().size(); i++) {
      var step = step(i, typed.steps().get(i), ownerId, findings);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  private @Nullable ProcessStep step(
      int index, StepDraft typed, long ownerId, List<Finding> findings) {
    var field = "s" + index;
    var name = Text.clean(typed.name());
    if (name.isEmpty()) {
      findings.add(Finding.of(field + ".name", CatalogueRefusal.PROCESS_STEP_NAME_MISSING));
    } else if (name.length() > LONGEST_NAME) {
      findings.add(
          Finding.of(field + ".name", CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, LONGEST_NAME));
    }
    var kind = chosen(StepKind.class, typed.kind(), field + ".kind", findings);
    var role = chosen(Role.class, typed.role(), field + ".role", findings);
    if (role != null && !ROLES.contains(role)) {
      findings.add(
          Finding.of(field + ".role", CatalogueRefusal.PROCESS_CHOICE_UNKNOWN, typed.role()));
    }
    var unit = unit(field, typed.unit(), ownerId, findings);
    var hours = hours(field + ".hours", typed.hours(), findings);
    if (kind == StepKind.HANDLING && !typed.participants().isEmpty()) {
      findings.add(Finding.of(field + ".kind", CatalogueRefusal.PROCESS_PARTICIPANTS_WITHOUT_KIND));
    }
    var participants =
        kind != null && kind.hasParticipants()
            ? participants(field, typed.participants(), ownerId, findings)
            : List.<Participant>of();
    return kind == null || role == null || unit == null
        ? null
        : new ProcessStep(index + 1, name, kind, role, unit, hours, participants);
  }

  private List<Participant> participants(
      String field, List<ParticipantDraft> typed, long ownerId, List<Finding> findings) {
    if (typed.isEmpty()) {
      findings.add(Finding.of(field + ".kind", CatalogueRefusal.PROCESS_PARTICIPANTS_MISSING));
    }
    if (typed.size() > MOST_PARTICIPANTS) {
      findings.add(
          Finding.of(
              field + ".kind", CatalogueRefusal.PROCESS_TOO_MANY_PARTICIPANTS, MOST_PARTICIPANTS));
      return List.of();
    }
    var participants = new ArrayList<Participant>();
    for (var i = 0; i < typed.size(); i++) {
      var unit = unit(field + ".p" + i, typed.get(i).unit(), ownerId, findings);
      var hours = hours(field + ".p" + i + ".hours", typed.get(i).hours(), findings);
      if (unit != null) {
        participants.add(new Participant(i + 1, unit, hours));
      }
    }
    return participants;
  }

  private @Nullable StepUnit unit(
      String field, UnitDraft typed, long ownerId, List<Finding> findings) {
    var department =
        chosen(DepartmentKind.class, typed.department(), field + ".department", findings);
    StepAgency agency = units.read(typed.agency(), ownerId).orElse(null);
    if (agency == null) {
      findings.add(
          Finding.of(
              field + ".agency",
              CatalogueRefusal.PROCESS_AGENCY_UNKNOWN,
              Text.clean(typed.agency())));
    }
    return agency == null || department == null
        ? null
        : new StepUnit(agency, Objects.requireNonNull(department));
  }

  private static int hours(String field, String typed, List<Finding> findings) {
    var digits = Text.clean(typed);
    var hours = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    if (hours < 1 || hours > MOST_HOURS) {
      findings.add(Finding.of(field, CatalogueRefusal.PROCESS_HOURS, 1, MOST_HOURS));
    }
    return hours;
  }

  private static <E extends Enum<E>> @Nullable E chosen(
      Class<E> choices, String typed, String field, List<Finding> findings) {
    var found =
        Arrays.stream(choices.getEnumConstants())
            .filter(choice -> choice.name().equals(typed))
            .findFirst()
            .orElse(null);
    if (found == null) {
      findings.add(Finding.of(field, CatalogueRefusal.PROCESS_CHOICE_UNKNOWN, Text.clean(typed)));
    }
    return found;
  }
}
