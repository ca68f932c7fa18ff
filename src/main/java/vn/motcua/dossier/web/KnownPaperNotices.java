package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.web.KnownPaperNotice.Line;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Vietnam;

/** Finds, while a dossier is typed in, which papers of its checklist the person gave before. */
@Component
class KnownPaperNotices {

  private final KnownPapers known;
  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Clock clock;

  KnownPaperNotices(
      KnownPapers known, Catalogue catalogue, Organisation organisation, Clock clock) {
    this.known = known;
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.clock = clock;
  }

  KnownPaperNotice of(IntakeForm form, String procedure, Problems problems) {
    var asked = new LinkedHashMap<Integer, String>();
    catalogue
        .inForce(procedure, Vietnam.date(clock.instant()))
        .ifPresent(found -> found.papers().forEach(paper -> asked.put(paper.id(), paper.name())));
    var lines =
        known.matching(form.at("applicant.identityNumber"), asked).entrySet().stream()
            .map(match -> line(form, match.getKey(), match.getValue()))
            .toList();
    // a tick left over from another person is not this one's word
    var consented =
        !form.at(PaperCounts.CONSENT).isEmpty() && lines.stream().anyMatch(Line::chosen);
    return new KnownPaperNotice(lines, consented, problems);
  }

  private Line line(IntakeForm form, int paperId, KnownPaper paper) {
    var field = "papers." + paperId + ".reuse";
    var value = Reuse.written(paper.origin(), paper.paperId());
    return new Line(field, value, paper.name(), about(paper), form.at(field).equals(value));
  }

  /** Where it comes from and how long it is good for. */
  String about(KnownPaper paper) {
    var source =
        t(
            "reuse.source",
            organisation.agency(paper.agencyId()).bodyName(),
            paper.origin().value(),
            Vietnam.show(Vietnam.date(paper.digitisedAt())),
            Show.number(paper.files()));
    return paper.validUntil() == null
        ? source
        : source + " " + t("reuse.validUntil", Vietnam.show(paper.validUntil()));
  }
}
