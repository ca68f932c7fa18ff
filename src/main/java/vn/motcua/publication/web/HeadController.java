package vn.motcua.publication.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.publication.BoardHead;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.posting.ChangeBoard;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Where the desk is and who receives petitions, as it stands on board and posters. */
@Controller
@RequestMapping(Asked.PATH + "/head")
class HeadController {

  private final Boards boards;
  private final ChangeBoard change;

  HeadController(Boards boards, ChangeBoard change) {
    this.boards = boards;
    this.change = change;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam long agency) {
    return page(boards.kept(actor, agency), boards.head(agency), Problems.NONE);
  }

  @PostMapping
  ModelAndView save(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String deskPlace,
      @RequestParam(defaultValue = "") String deskPhone,
      @RequestParam(defaultValue = "") String petitionPlace,
      @RequestParam(defaultValue = "") String petitionPhone,
      @RequestParam long version) {
    var typed = new BoardHead(deskPlace, deskPhone, petitionPlace, petitionPhone, version);
    try {
      change.handle(actor, agency, typed);
      return new ModelAndView("redirect:" + Asked.all(agency).url() + "&done=head");
    } catch (Refused refused) {
      var again = page(boards.kept(actor, agency), typed, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private static ModelAndView page(Agency agency, BoardHead head, Problems problems) {
    var back = Asked.all(agency.id()).url();
    return new ModelAndView(
        "publication/head",
        "page",
        new HeadPage(agency.id(), agency.bodyName(), head, back, problems));
  }
}
