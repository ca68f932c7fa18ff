package vn.motcua.portal.events;

import static org.springframework.web.util.UriComponentsBuilder.fromPath;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.shared.Vietnam;

/** All fields of the catalogue, each leading to its procedures. */
@Controller
class FieldController {

  private final Catalogue catalogue;
  private final FieldIcons icons;
  private final Clock clock;

  FieldController(Catalogue catalogue, FieldIcons icons, Clock clock) {
    this.catalogue = catalogue;
    this.icons = icons;
    this.clock = clock;
  }

  @GetMapping("/linh-vuc")
  ModelAndView fields() {
    var fields =
        catalogue.fields(Vietnam.date(clock.instant())).stream()
            .map(field -> new FieldLine(address(field), field, icons.of(field)))
            .toList();
    return new ModelAndView("portal/fields", "fields", fields);
  }

  private static String address(String field) {
    return fromPath("/thu-tuc")
        .queryParam("field", "{field}")
        .encode()
        .buildAndExpand(field)
        .toUriString();
  }
}
