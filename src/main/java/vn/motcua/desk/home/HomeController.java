package vn.motcua.desk.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.shared.Actor;

/** The first page of the desk. */
@Controller
class HomeController {

  private final HomePages pages;

  HomeController(HomePages pages) {
    this.pages = pages;
  }

  @GetMapping("/desk")
  String home(Actor actor, Model model) {
    model.addAttribute("page", pages.page(actor));
    return "desk/home";
  }
}
