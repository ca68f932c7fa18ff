package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.model.PaperMove.Kind;
import vn.motcua.dossier.store.PaperLists.Row;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;

/** Says in words where papers, and their dossiers, are. */
@Component
class PaperPlaces {

  private final Organisation organisation;
  private final Accounts accounts;

  PaperPlaces(Organisation organisation, Accounts accounts) {
    this.organisation = organisation;
    this.accounts = accounts;
  }

  /** {@code Kệ 2 – Lê Quang Huy, Văn phòng, từ T6 20/11, 10:05}; empty when never scanned. */
  String of(DossierView view) {
    if (view.paperMoves().isEmpty()) {
      return "";
    }
    var last = view.paperMoves().getLast();
    return t(
        "papertrail.where",
        where(last.toAgencyId(), last.toDepartmentId(), last.toName(), isGiven(last), last.place()),
        Show.moment(last.at()));
  }

  /** Where a move brought it. */
  String where(PaperMove move) {
    var where = where(move.toAgencyId(), move.toDepartmentId(), move.toName(), false, move.place());
    return isGiven(move) ? t("papertrail.to", where) : where;
  }

  String where(
      long agency, @Nullable Long department, String name, boolean onTheWay, String place) {
    var unit = unit(agency, department);
    var who = name.isEmpty() ? unit : name + ", " + unit;
    var where = place.isEmpty() ? who : place + " – " + who;
    return onTheWay ? t("papertrail.onTheWay", where) : where;
  }

  /** Where the paper is. */
  String paperAt(Row row) {
    if (!row.scanned()) {
      return t("papertrail.neverScanned");
    }
    return where(
        row.paperAgencyId(),
        row.paperDepartmentId(),
        row.paperHolder(),
        row.onTheWay(),
        row.place());
  }

  /** Where the dossier lies in the system. */
  String dossierAt(Row row) {
    var holder = row.holderId();
    var name =
        holder == null
            ? ""
            : accounts.colleagues(List.of(holder)).values().stream()
                .map(Colleague::fullName)
                .findFirst()
                .orElse("");
    var unit = unit(row.agencyId(), row.departmentId());
    return name.isEmpty() ? unit : name + ", " + unit;
  }

  String unit(long agency, @Nullable Long department) {
    return department == null
        ? organisation.agency(agency).bodyName()
        : organisation.department(department).name();
  }

  private static boolean isGiven(PaperMove move) {
    return move.kind() == Kind.PASSED_ON || move.kind() == Kind.HANDED_OUT;
  }
}
