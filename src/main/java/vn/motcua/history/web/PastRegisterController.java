package vn.motcua.history.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Actor;

/** The register of past dossiers on the desk. */
@Controller
class PastRegisterController {

  private final PastRegisterPages pages;

  PastRegisterController(PastRegisterPages pages) {
    this.pages = pages;
  }

  @GetMapping(PastRegisterPages.PATH)
  String register(Actor actor, @RequestParam Map<String, String> asked, Model model) {
    model.addAttribute("page", pages.page(actor, asked));
    return "history/register";
  }
}
