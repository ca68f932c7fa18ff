package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.Hand;
import vn.motcua.dossier.model.HoldingTimes;
import vn.motcua.dossier.model.HoldingTimes.Part;
import vn.motcua.dossier.web.HoldingTable.Line;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;

/** Lays out who held a dossier for how long. */
@Component
class HoldingTables {

  private static final int WHOLE = 100;

  private final Organisation organisation;

  HoldingTables(Organisation organisation) {
    this.organisation = organisation;
  }

  HoldingTable of(DossierView view, Map<Long, Colleague> names) {
    var times = view.held();
    if (times.stretches().isEmpty()) {
      return HoldingTable.NONE;
    }
    var offices = new ArrayList<Line>();
    var sums = new ArrayList<Line>();
    for (var part : times.parts()) {
      switch (part.hand()) {
        case Hand.Office office -> offices.add(line(view, office, part, names));
        case Hand.OfApplicant _ -> sums.addAll(apart(times, part));
      }
    }
    return new HoldingTable(offices, sums, total(times), note(view));
  }

  private Line line(DossierView view, Hand.Office office, Part part, Map<Long, Colleague> names) {
    var colleague = office.accountId() == null ? null : names.get(office.accountId());
    var who = colleague == null ? t("dossier.held.tray") : colleague.fullName();
    return line(who, unit(view, office), part.minutes(), part.percent(), view.held().isNow(office));
  }

  /** The department; its agency too when that is not the one that received the dossier. */
  private String unit(DossierView view, Hand.Office office) {
    var agency = organisation.agency(office.agencyId());
    if (office.departmentId() == null) {
      return agency.bodyName();
    }
    var department = organisation.department(office.departmentId()).name();
    return office.agencyId() == view.dossier().agencyId()
        ? department
        : t("dossier.held.unitElsewhere", department, agency.bodyName());
  }

  private static List<Line> apart(HoldingTimes times, Part applicant) {
    var offices = times.elapsed() - applicant.minutes();
    return List.of(
        line(
            t("dossier.held.offices"),
            "",
            offices,
            times.elapsed() == 0 ? 0 : WHOLE - applicant.percent(),
            false),
        line(
            t("dossier.held.applicant"),
            "",
            applicant.minutes(),
            applicant.percent(),
            times.isNow(applicant.hand())));
  }

  private static Line total(HoldingTimes times) {
    var words = times.running() ? t("dossier.held.sofar") : t("dossier.held.total");
    return line(words, "", times.elapsed(), times.elapsed() == 0 ? 0 : WHOLE, false);
  }

  private String note(DossierView view) {
    var timing = view.dossier().timing();
    return t(
        "dossier.held.note",
        organisation.agency(view.dossier().competence().agencyId()).bodyName(),
        Show.moment(Objects.requireNonNullElse(timing.receivedAt(), timing.submittedAt())));
  }

  private static Line line(String who, String unit, long minutes, int percent, boolean now) {
    return new Line(
        who, unit, Show.hours(minutes), percent, t("dossier.held.percent", percent), now);
  }
}
