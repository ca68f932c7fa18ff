package vn.motcua.dossier.digitising;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.organisation.Organisation;
import vn.motcua.scan.ScanTarget;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Papers of dossiers as places for scans: the code of the dossier, a slash, the paper's number. */
@Component
class ScannedPapers implements ScanTarget {

  private static final Pattern PLACE = Pattern.compile("([^/]{1,60})/(\\d{1,9})");

  private final Digitising digitising;
  private final DigitisePaper digitise;
  private final Organisation organisation;
  private final Catalogue catalogue;

  ScannedPapers(
      Digitising digitising,
      DigitisePaper digitise,
      Organisation organisation,
      Catalogue catalogue) {
    this.catalogue = catalogue;
    this.digitising = digitising;
    this.digitise = digitise;
    this.organisation = organisation;
  }

  private record Target(DossierCode code, int paper) {}

  private static Target target(String place) {
    var parts = PLACE.matcher(place);
    if (!parts.matches()) {
      throw new NotVisible("scan target");
    }
    var code = DossierCode.parse(parts.group(1)).orElseThrow(() -> new NotVisible("scan target"));
    return new Target(code, Integer.parseInt(parts.group(2)));
  }

  @Override
  public String kind() {
    return "dossier-paper";
  }

  @Override
  public Place look(Actor actor, String place) {
    var target = target(place);
    var dossier = digitising.require(actor, target.code());
    var agency = organisation.agency(actor.agencyId());
    return new Place(
        digitising.fileable(dossier, target.paper()).name(),
        "/desk/dossiers/" + target.code() + "/digitised#giay-" + target.paper(),
        catalogue.version(dossier.procedure().versionId()).name(),
        agency.name(),
        agency.code());
  }

  /** The other papers of the dossier, and its result. */
  @Override
  public List<Near> near(Actor actor, String place) {
    var target = target(place);
    var dossier = digitising.require(actor, target.code());
    return digitising.papers(actor, dossier.code()).stream()
        .map(DigitisedPaper::paper)
        .filter(paper -> paper.id() != target.paper())
        .map(paper -> new Near(dossier.code() + "/" + paper.id(), paper.name()))
        .toList();
  }

  @Override
  public void put(Actor actor, String place, Made made) {
    var target = target(place);
    var scan = new Scan(made.name(), made.content());
    digitise.handle(actor, target.code(), target.paper(), List.of(scan), made.validUntil());
  }
}
