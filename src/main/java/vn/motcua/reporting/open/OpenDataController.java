package vn.motcua.reporting.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.shared.NotVisible;

/**
 * Figures for programs, without sign-in, at addresses that stay. An edition never changes, so
 * whoever asks again for what they have is answered without reading it.
 */
@Controller
class OpenDataController {

  private static final String PUBLIC = "public, max-age=3600";

  private final Editions editions;
  private final OpenData data;
  private final PublicAddress address;
  private final JsonMapper json;

  OpenDataController(Editions editions, OpenData data, PublicAddress address, JsonMapper json) {
    this.editions = editions;
    this.data = data;
    this.address = address;
    this.json = json;
  }

  /**
   * @param year of which there are figures; absent = the latest
   */
  @GetMapping("/open-data/handling.csv")
  void csv(
      @RequestParam(required = false) @Nullable Integer year,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    var edition = edition();
    var wanted = year(edition, year);
    if (isKnown(edition, "csv" + wanted, request, response)) {
      return;
    }
    response.setContentType("text/csv;charset=UTF-8;header=present");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"thu-tuc-hanh-chinh-" + wanted + ".csv\"");
    data.csv(edition, wanted, response.getOutputStream());
  }

  @GetMapping("/open-data/handling.json")
  void json(
      @RequestParam(required = false) @Nullable Integer year,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    var edition = edition();
    var wanted = year(edition, year);
    if (isKnown(edition, "json" + wanted, request, response)) {
      return;
    }
    response.setContentType("application/json");
    data.json(edition, wanted, response.getOutputStream());
  }

  /** What there is and where, in the words of DCAT. */
  @GetMapping("/open-data/catalogue.json")
  void catalogue(ServletWebRequest request, HttpServletResponse response) throws IOException {
    var edition = edition();
    if (isKnown(edition, "catalogue", request, response)) {
      return;
    }
    response.setContentType("application/json");
    json.writeValue(response.getOutputStream(), data.catalogue(edition, address.get()));
  }

  private Edition edition() {
    return editions.latest().orElseThrow(() -> new NotVisible("figures before the first night"));
  }

  private int year(Edition edition, @Nullable Integer asked) {
    var years = editions.years(edition);
    return years.stream()
        .filter(year -> asked == null || asked.equals(year))
        .findFirst()
        .orElseThrow(() -> new NotVisible("figures of " + asked));
  }

  private static boolean isKnown(
      Edition edition, String what, ServletWebRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", PUBLIC);
    response.setHeader("Access-Control-Allow-Origin", "*");
    return request.checkNotModified(
        "\"" + what + "-" + edition.id() + "\"", edition.madeAt().toEpochMilli());
  }
}
