package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.book.BookSpan;
import vn.motcua.certification.book.CloseBook;
import vn.motcua.certification.paper.BookPrint;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** The certification books: the day's, a month, a year; printed, searched, closed. */
@Controller
@RequestMapping(BookPages.PATH)
class BookController {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_SEARCH = 100;

  private final BookPages pages;
  private final BookPrint print;
  private final CloseBook close;
  private final Organisation organisation;
  private final SealedWords sealed;
  private final Clock clock;

  BookController(
      BookPages pages,
      BookPrint print,
      CloseBook close,
      Organisation organisation,
      SealedWords sealed,
      Clock clock) {
    this.pages = pages;
    this.print = print;
    this.close = close;
    this.organisation = organisation;
    this.sealed = sealed;
    this.clock = clock;
  }

  /** What part of which book; without a day and a year, today. */
  record Asked(
      @Nullable Long agency,
      @Nullable String kind,
      @Nullable String day,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable String words,
      @Nullable Integer after) {}

  @GetMapping
  String show(Actor actor, Asked asked, Model model) {
    var agency = agency(actor, asked.agency());
    var after = asked.after() == null ? 0 : Math.max(0, asked.after());
    model.addAttribute("page", pages.page(actor, agency, span(actor, agency, asked), after, ""));
    return "certification/book";
  }

  /** The words of a search come by POST: what finds a person is not for addresses. */
  @PostMapping("/search")
  String search(Actor actor, Asked asked, @RequestParam(defaultValue = "") String q) {
    var agency = agency(actor, asked.agency());
    var clean = Text.clean(q);
    var text = clean.substring(0, Math.min(clean.length(), LONGEST_SEARCH));
    return "redirect:" + pages.address(actor, span(agency, asked, text));
  }

  /** The part that is shown, as PDF. */
  @GetMapping("/print")
  void print(Actor actor, Asked asked, HttpServletResponse response) throws IOException {
    var agency = agency(actor, asked.agency());
    var span = span(actor, agency, asked);
    var written = print.prepare(actor, span);
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"so-chung-thuc-%s-%s.pdf\"".formatted(span.kind().key(), span.from()));
    response.setHeader("Cache-Control", "private, no-store");
    written.to(response.getOutputStream());
  }

  /** Closes a year's book of the own agency. */
  @PostMapping("/close")
  String close(
      Actor actor,
      @RequestParam String kind,
      @RequestParam int year,
      Model model,
      HttpServletResponse response) {
    var known = kind(kind);
    try {
      close.handle(actor, known, year);
      return "redirect:" + BookPages.PATH + "?kind=" + known.key() + "&year=" + year;
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      var agency = organisation.agency(actor.agencyId());
      var words = Problems.of(refused).all().getFirst().words();
      var shown = BookSpan.isYear(year) ? year : today().getYear();
      var span = BookSpan.year(agency.id(), known, shown, "");
      model.addAttribute("page", pages.page(actor, agency, span, 0, words));
      return "certification/book";
    }
  }

  private BookSpan span(Actor actor, Agency agency, Asked asked) {
    return span(agency, asked, sealed.open(actor.accountId(), asked.words()));
  }

  private BookSpan span(Agency agency, Asked asked, String text) {
    var kind = asked.kind() == null ? BookKind.COPY : kind(asked.kind());
    var year = asked.year();
    var typed = TypedDate.read(asked.day()).orElse(null);
    var day = typed == null && year == null ? today() : typed;
    if (day != null) {
      year = day.getYear();
    }
    if (year == null || !BookSpan.isYear(year)) {
      throw new NotVisible("certification book of " + year);
    }
    if (day != null) {
      return BookSpan.day(agency.id(), kind, day, text);
    }
    var month = asked.month();
    return month == null || month < 1 || month > 12
        ? BookSpan.year(agency.id(), kind, year, text)
        : BookSpan.month(agency.id(), kind, year, month, text);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static BookKind kind(String key) {
    return BookKind.of(key).orElseThrow(() -> new NotVisible("certification book " + key));
  }

  /** Somebody over many agencies starts with the first below: a province certifies nothing. */
  private Agency agency(Actor actor, @Nullable Long asked) {
    if (asked != null) {
      return organisation.existing(asked).orElseThrow(() -> new NotVisible("agency " + asked));
    }
    var own = organisation.agency(actor.agencyId());
    return own.level() == AgencyLevel.PROVINCE
        ? organisation.children(own.id(), today()).stream().findFirst().orElse(own)
        : own;
  }
}
