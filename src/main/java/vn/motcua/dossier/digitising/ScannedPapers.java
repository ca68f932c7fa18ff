package vn.motcua.dossier.digitising;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.organisation.Organisation;
import vn.motcua.records.StoredContent;
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

  ScannedPapers(Digitising digitising, DigitisePaper digitise, Organisation organisation) {
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
    return new Place(
        digitising.paper(dossier, target.paper()).name(),
        "/desk/dossiers/" + target.code() + "/digitised#giay-" + target.paper(),
        organisation.agency(actor.agencyId()).name());
  }

  @Override
  public void put(Actor actor, String place, String name, StoredContent content) {
    var target = target(place);
    digitise.handle(actor, target.code(), target.paper(), List.of(new Scan(name, content)), null);
  }
}
