package vn.motcua.petition.site;

import static vn.motcua.platform.web.Words.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.publishing.PublishedAnswers;
import vn.motcua.petition.site.PublicPage.Entry;
import vn.motcua.petition.store.PublishedQueries.Published;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Vietnam;

/** What petitions are, how to send one, and what was answered, for everybody to read. */
@Controller
class PublicController {

  static final String PATH = "/phan-anh";

  private static final int ENTRIES = 10;

  private final PublishedAnswers published;
  private final Organisation organisation;

  PublicController(PublishedAnswers published, Organisation organisation) {
    this.published = published;
    this.organisation = organisation;
  }

  @GetMapping(PATH)
  ModelAndView read(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String before) {
    var query = PublishedAnswers.query(q);
    var last = before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
    var found = published.page(query, last, ENTRIES + 1);
    var shown = found.subList(0, Math.min(ENTRIES, found.size()));
    return new ModelAndView(
        "petition/public",
        "page",
        new PublicPage(
            query,
            shown.stream().map(this::entry).toList(),
            found.size() > ENTRIES ? next(query, shown.getLast().id()) : null,
            last == null));
  }

  private static String next(String query, long last) {
    var words =
        query.isEmpty() ? "" : "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&";
    return PATH + "?" + words + "before=" + last;
  }

  private Entry entry(Published one) {
    return new Entry(
        one.code().value(),
        one.content(),
        one.procedureName(),
        one.answer(),
        t(
            "petition.follow.replied",
            organisation.agency(one.agencyId()).bodyName(),
            Show.fullDay(Vietnam.date(one.repliedAt()))));
  }
}
