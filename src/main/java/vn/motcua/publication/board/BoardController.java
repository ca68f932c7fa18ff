package vn.motcua.publication.board;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.BoardAddress;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** What each agency handles, for everybody (NĐ 63/2010/NĐ-CP art. 15–17). */
@Controller
@RequestMapping(BoardAddress.PATH)
class BoardController {

  private final AgenciesPages agencies;
  private final BoardPages boards;
  private final Organisation organisation;
  private final Clock clock;

  BoardController(
      AgenciesPages agencies, BoardPages boards, Organisation organisation, Clock clock) {
    this.agencies = agencies;
    this.boards = boards;
    this.organisation = organisation;
    this.clock = clock;
  }

  @GetMapping
  String pick(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String province,
      Model model) {
    model.addAttribute("page", agencies.make(q, province, today()));
    return "publication/agencies";
  }

  /**
   * @param code identifier code, an old one too, else GSO code: what hangs on walls keeps leading
   *     here
   */
  @GetMapping("/{code}")
  String board(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      Model model) {
    var agency =
        organisation
            .acting(code, today())
            .or(() -> organisation.find(code, today()))
            .orElseThrow(() -> new NotVisible("agency of that code"));
    model.addAttribute("page", boards.make(agency, q, field, today()));
    return "publication/board";
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
