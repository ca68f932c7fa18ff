package vn.motcua.dossier.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.dossier.processing.Consultations;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Who stands on a dossier's papers, and in which words. */
@Component
class PaperPeople {

  private final Organisation organisation;
  private final Accounts accounts;
  private final Steps steps;
  private final Consultations consultations;

  PaperPeople(
      Organisation organisation, Accounts accounts, Steps steps, Consultations consultations) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.steps = steps;
    this.consultations = consultations;
  }

  static Party applicant(DossierView view) {
    var person = view.people().applicant();
    return new Party(
        person.fullName(),
        person.address(),
        person.phone(),
        person.email(),
        identity(person.identityNumber()));
  }

  /** Who handed it in; the applicant again when in person. */
  static Party submitter(DossierView view) {
    var person = view.people().submitter();
    return person == null
        ? applicant(view)
        : new Party(person.fullName(), "", person.phone(), "", identity(person.identityNumber()));
  }

  static String request(DossierView view) {
    var procedure = view.dossier().procedure();
    return procedure.name() + " (" + procedure.code() + ")";
  }

  static List<String> recipients(DossierView view) {
    Applicant person = view.people().applicant();
    return List.of("Như trên (" + person.fullName() + ")", "Bộ phận Một cửa", "Lưu hồ sơ");
  }

  String agencyName(long agencyId) {
    return organisation.agency(agencyId).bodyName();
  }

  /** The department that has it in hand, else the agency. */
  String unit(Dossier dossier) {
    var department = dossier.holding().departmentId();
    return department == null
        ? agencyName(dossier.holding().agencyId())
        : organisation.department(department).name();
  }

  /** The agency that decides, when another received the dossier; else empty. */
  String otherCompetent(Dossier dossier) {
    return dossier.isForAnotherAgency() ? agencyName(dossier.competence().agencyId()) : "";
  }

  /** Agencies that take part besides the one that decides; empty when none. */
  String coordinating(DossierView view) {
    var dossier = view.dossier();
    var agencies =
        LongStream.of(dossier.agencyId(), dossier.holding().agencyId())
            .filter(id -> id != dossier.competence().agencyId())
            .mapToObj(this::agencyName);
    var asked = view.consultations().stream().map(consultations::name);
    return Stream.concat(agencies, asked).distinct().collect(Collectors.joining("; "));
  }

  String returnPlace(DossierView view) {
    return switch (view.people().returnBy()) {
      case COUNTER -> "Bộ phận Một cửa, " + agencyName(view.dossier().returnAgencyId());
      case POST -> "qua dịch vụ bưu chính công ích";
      case ONLINE -> "bản điện tử, qua Cổng dịch vụ công";
    };
  }

  /**
   * The office of who signs for the agency, in capitals; of somebody who did so for a leader, a
   * line with the form and a line with the own office (NĐ 30/2020/NĐ-CP art. 13).
   */
  String signerTitle(DossierView view, DossierEvent event) {
    var leader = actingFor(view, event);
    if (leader != null) {
      var own =
          accounts.colleagues(List.of(event.actorId())).values().stream()
              .map(Colleague::position)
              .findFirst()
              .orElse("");
      return (leader.form() + ". " + leader.position() + "\n" + own).toUpperCase(Vietnam.LOCALE);
    }
    return leader(view.dossier())
        .map(Colleague::position)
        .orElse("Thủ trưởng cơ quan")
        .toUpperCase(Vietnam.LOCALE);
  }

  String signer(DossierView view, DossierEvent event) {
    return actingFor(view, event) != null
        ? event.actorName()
        : leader(view.dossier()).map(Colleague::fullName).orElse("");
  }

  /** How far handling had come when it was stopped. */
  String stage(Dossier dossier, DossierEvent event) {
    return steps.of(dossier).stream()
        .filter(step -> step.number() == event.step())
        .findFirst()
        .map(step -> step.name())
        .orElse("Tiếp nhận hồ sơ");
  }

  private static EventAuthority.@Nullable For actingFor(DossierView view, DossierEvent event) {
    return view.authorities().stream()
        .filter(each -> each.seq() == event.seq() && each.actingFor() != null)
        .findFirst()
        .map(EventAuthority::actingFor)
        .orElse(null);
  }

  private Optional<Colleague> leader(Dossier dossier) {
    return accounts
        .whoMay(
            Permission.DOSSIER_APPROVE,
            dossier.competence().agencyId(),
            null,
            dossier.procedure().field())
        .stream()
        .findFirst();
  }

  private static String identity(String number) {
    return number.isEmpty() ? "" : "Số định danh: " + number;
  }
}
