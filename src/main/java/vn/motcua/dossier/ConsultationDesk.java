package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.ConsultationQueries;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;

/** What agencies ask each other, for those who are asked and for those who ask. */
@Component
public class ConsultationDesk {

  private final DossierStore dossiers;
  private final DossierQueries queries;
  private final ConsultationStore consultations;
  private final ConsultationQueries lists;
  private final Dossiers readers;

  ConsultationDesk(
      DossierStore dossiers,
      DossierQueries queries,
      ConsultationStore consultations,
      ConsultationQueries lists,
      Dossiers readers) {
    this.dossiers = dossiers;
    this.queries = queries;
    this.consultations = consultations;
    this.lists = lists;
    this.readers = readers;
  }

  /**
   * What somebody asked sees: as much of the dossier as an opinion needs, no identity number, phone
   * or address.
   */
  public record View(
      Dossier dossier,
      String applicantName,
      List<SubmittedPaper> papers,
      Consultation asked,
      boolean mayAnswer) {

    public View {
      papers = List.copyOf(papers);
    }
  }

  /** One that the actor's agency was asked; not there for others. */
  @Transactional(readOnly = true)
  public View view(Actor actor, DossierCode code, int number) {
    var dossier = dossiers.find(code).orElseThrow(() -> new NotVisible("dossier " + code));
    var asked =
        consultations
            .find(dossier.id(), number)
            .filter(found -> actor.may(Permission.DOSSIER_READ, found.agencyPath()))
            .orElseThrow(() -> new NotVisible("consultation " + code + "/" + number));
    return new View(
        dossier,
        queries.people(code).orElseThrow().applicant().fullName(),
        queries.papers(dossier.id()),
        asked,
        asked.isOpen() && DossierRights.mayAnswer(actor, asked));
  }

  /**
   * One page of a list, only of what the actor may see.
   *
   * @param limit 1–200
   */
  public Slice<ConsultationLine> list(
      Actor actor, ConsultationTab tab, @Nullable String cursor, int limit) {
    return lists.read(tab, readers.reader(actor), cursor, limit);
  }
}
