package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.web.OfDossierPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** What people said of a dossier, for whoever may see the dossier and what was said. */
@Controller
class OfDossierController {

  private static final int MOST = 50;

  private final Dossiers dossiers;
  private final Petitions petitions;

  OfDossierController(Dossiers dossiers, Petitions petitions) {
    this.dossiers = dossiers;
    this.petitions = petitions;
  }

  @GetMapping("/desk/dossiers/{code}/petitions")
  ModelAndView show(Actor actor, @PathVariable DossierCode code) {
    var unused = dossiers.get(actor, code);
    var rows =
        petitions.ofDossier(actor, code.value(), MOST).stream()
            .map(
                petition ->
                    new Row(
                        petition.code().value(),
                        PetitionWords.excerpt(actor, petition),
                        PetitionWords.kind(petition),
                        t(petition.status().messageKey())))
            .toList();
    var page =
        new OfDossierPage(
            code.value(), rows, actor.may(Permission.PETITION_RECEIVE, actor.agencyPath()));
    return new ModelAndView("petition/of-dossier", "page", page);
  }
}
