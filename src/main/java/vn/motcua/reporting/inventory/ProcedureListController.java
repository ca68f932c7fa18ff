package vn.motcua.reporting.inventory;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** The procedures behind each figure of II.07b. */
@Controller
class ProcedureListController {

  private final ProcedureListPages pages;

  ProcedureListController(ProcedureListPages pages) {
    this.pages = pages;
  }

  @GetMapping(ProcedureListPages.PATH)
  String procedures(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    if (actor.scopes(Permission.REPORT_READ).isEmpty()) {
      throw new Denied(Permission.REPORT_READ);
    }
    model.addAttribute("page", pages.page(actor, asked));
    return "reporting/procedures";
  }
}
