package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.dossier.register.DossierRegister;
import vn.motcua.dossier.register.RegisterFormat;
import vn.motcua.dossier.register.RegisterPrint;
import vn.motcua.dossier.register.RegisterSpan;
import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.SavedFilters;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** The dossier register on the desk and over REST. */
@Controller
class RegisterController {

  private static final Duration LATELY = Duration.ofDays(31);

  private final RegisterPages pages;
  private final DossierRegister register;
  private final RegisterPrint print;
  private final Organisation organisation;
  private final SavedFilters saved;
  private final Clock clock;

  RegisterController(
      RegisterPages pages,
      DossierRegister register,
      RegisterPrint print,
      Organisation organisation,
      SavedFilters saved,
      Clock clock) {
    this.pages = pages;
    this.register = register;
    this.print = print;
    this.organisation = organisation;
    this.saved = saved;
    this.clock = clock;
  }

  /** The register of an agency: as asked for, else as the person opens it, else the own one. */
  @GetMapping(RegisterPages.PATH)
  String page(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Integer month,
      @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    if (agency == null && year == null && month == null && cursor == null) {
      var opening = saved.opening(actor, FilterPlace.REGISTER);
      if (opening.isPresent()) {
        return "redirect:" + opening.get().url();
      }
    }
    var chosen = chosen(actor, agency);
    var span = span(chosen, year, month);
    model.addAttribute("page", pages.page(actor, chosen, span, cursor));
    model.addAttribute(
        "filters", saved.bar(actor, FilterPlace.REGISTER, RegisterPages.conditions(chosen, span)));
    return "dossier/register";
  }

  /** A year of the register as a file. */
  @GetMapping(RegisterPages.PATH + "/print")
  void print(
      Actor actor,
      @RequestParam long agency,
      @RequestParam int year,
      @RequestParam String format,
      HttpServletResponse response)
      throws IOException {
    write(actor, chosen(actor, agency), year, format, response);
  }

  /** The same over REST; the agency by its identifier code. */
  @GetMapping("/api/v1/registers/dossiers")
  @ResponseBody
  void answer(
      Actor actor,
      @RequestParam String agency,
      @RequestParam int year,
      @RequestParam(defaultValue = "pdf") String format,
      HttpServletResponse response)
      throws IOException {
    var found =
        organisation
            .find(agency.strip(), Vietnam.date(clock.instant()))
            .orElseThrow(() -> new NotVisible("agency " + agency));
    write(actor, found, year, format, response);
  }

  private void write(
      Actor actor, Agency agency, int year, String format, HttpServletResponse response)
      throws IOException {
    var known =
        RegisterFormat.of(format).orElseThrow(() -> new NotVisible("register as " + format));
    var written = print.prepare(actor, span(agency, year, null), known);
    var name = (agency.code() == null ? "" : agency.code() + "-") + "so-theo-doi-ho-so-" + year;
    response.setContentType(known.mediaType());
    response.setHeader(
        "Content-Disposition",
        (known == RegisterFormat.PDF ? "inline" : "attachment")
            + "; filename=\""
            + name
            + "."
            + known.extension()
            + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    written.to(response.getOutputStream(), () -> {});
  }

  /**
   * Somebody over many agencies starts where a dossier came in last: the province itself takes in
   * nothing.
   */
  private Agency chosen(Actor actor, @Nullable Long asked) {
    if (asked != null) {
      return organisation.existing(asked).orElseThrow(() -> new NotVisible("agency " + asked));
    }
    var own = organisation.agency(actor.agencyId());
    return own.level() == AgencyLevel.PROVINCE
        ? register
            .latestAgency(actor, clock.instant().minus(LATELY))
            .map(organisation::agency)
            .orElse(own)
        : own;
  }

  private RegisterSpan span(Agency agency, @Nullable Integer year, @Nullable Integer month) {
    var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    var wanted = year == null ? today.getYear() : year;
    if (!RegisterSpan.isYear(wanted)) {
      throw new NotVisible("register of " + wanted);
    }
    return new RegisterSpan(
        agency.id(), wanted, month == null || month < 1 || month > 12 ? null : month);
  }
}
