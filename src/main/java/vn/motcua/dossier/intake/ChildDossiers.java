package vn.motcua.dossier.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Family;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;

/** Opens the dossiers of interlinked groups: of the whole, and of the parts our agencies decide. */
@Component
public class ChildDossiers {

  private final IntakeCheck check;
  private final Filing filing;
  private final Duplicates duplicates;
  private final Catalogue catalogue;
  private final DossierQueries queries;
  private final Clock clock;

  ChildDossiers(
      IntakeCheck check,
      Filing filing,
      Duplicates duplicates,
      Catalogue catalogue,
      DossierQueries queries,
      Clock clock) {
    this.check = check;
    this.filing = filing;
    this.duplicates = duplicates;
    this.catalogue = catalogue;
    this.queries = queries;
    this.clock = clock;
  }

  /** The dossier of the whole, and that of the part that comes first. */
  public record Opened(Dossier group, Dossier first) {}

  /**
   * Checks an intake of the first part and stores the group and that part under two codes.
   *
   * @param limit of the whole; null = none
   */
  public Opened openGroup(
      Actor actor,
      Intake first,
      String code,
      String name,
      String field,
      @Nullable PartLimit limit) {
    var checked = check.of(actor, first, Entry.RECEIVED);
    if (checked.isForAnotherAgency()) {
      throw new Refused(DossierRefusal.GROUP_ELSEWHERE);
    }
    var openBefore = duplicates.before(actor, code, checked.intake());
    var group = filing.fileGroup(actor, checked, code, name, field, days(limit), openBefore);
    return new Opened(
        group, filing.file(actor, checked, Entry.RECEIVED, Family.partOf(group.code())));
  }

  /**
   * Opens the dossier of a later part, for the desk to check: nobody has to come, and the result of
   * the part before is among its papers.
   */
  public Dossier open(Actor actor, Dossier group, Part part, Part before) {
    var procedure =
        catalogue
            .inForce(part.procedureCode(), Vietnam.date(clock.instant()))
            .orElseThrow(() -> new Refused(DossierRefusal.UNKNOWN_PROCEDURE, part.procedureCode()));
    var people = queries.people(group.code()).orElseThrow();
    var papers =
        new ArrayList<>(new PapersCheck(procedure.papers(), group.channel(), List.of()).papers());
    var next = papers.stream().mapToInt(SubmittedPaper::id).max().orElse(0) + 1;
    papers.add(
        new SubmittedPaper(
            next,
            part.needs()
                + " (dùng lại kết quả hồ sơ "
                + (before.child() == null ? group.code() : before.child())
                + ")",
            1,
            0,
            false));
    return filing.fileLater(
        actor,
        group,
        procedure,
        intake(group, people, procedure.code()),
        papers,
        days(part.limit()));
  }

  private static Intake intake(Dossier group, People people, String procedure) {
    return new Intake(
        "",
        procedure,
        group.channel(),
        people.applicant(),
        people.submitter(),
        List.of(),
        people.sets(),
        people.returnBy(),
        "");
  }

  /** Hours of the clock are no limit of a dossier: there the catalogue's own, shorter one holds. */
  private static @Nullable TimeLimit days(@Nullable PartLimit limit) {
    return limit != null && limit.unit() == PartLimit.Unit.WORKING_DAY
        ? TimeLimit.workingDays(limit.amount())
        : null;
  }
}
