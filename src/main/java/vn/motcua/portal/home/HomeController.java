package vn.motcua.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The citizen's first page. */
@Controller
class HomeController {

  private final PopularProcedures popular;

  HomeController(PopularProcedures popular) {
    this.popular = popular;
  }

  @GetMapping("/")
  ModelAndView home() {
    return new ModelAndView("portal/home", "page", new HomePage(popular.today()));
  }
}
