package vn.motcua.post.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Percent;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.store.FactStore;
import vn.motcua.post.store.FactStore.Figures;
import vn.motcua.post.store.FactStore.Line;
import vn.motcua.post.web.FiguresPage.Row;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * Results returned by post among all returned, dossiers that came by post among all received,
 * deliveries in time; by agency, field or day.
 */
@Controller
class FiguresController {

  private static final int LONGEST_DAYS = 366;

  private final FactStore facts;
  private final Organisation organisation;
  private final Clock clock;

  FiguresController(FactStore facts, Organisation organisation, Clock clock) {
    this.facts = facts;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param from as typed; what is no day is the first of the month
   * @param to as typed; what is no day is today
   */
  @GetMapping(ParcelsController.PATH + "/figures")
  ModelAndView figures(
      Actor actor,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "agency") String by) {
    actor.requireWholly(Permission.REPORT_READ, actor.agencyPath());
    var today = Vietnam.date(clock.instant());
    var last = TypedDate.read(to).orElse(today);
    var first = TypedDate.read(from).orElse(last.withDayOfMonth(1));
    var line =
        Arrays.stream(Line.values())
            .filter(each -> key(each).equals(by))
            .findFirst()
            .orElse(Line.AGENCY);
    var odd = first.isAfter(last) || first.plusDays(LONGEST_DAYS).isBefore(last);
    var view =
        new ModelAndView(
            "post/figures",
            "page",
            new FiguresPage(
                organisation.agency(actor.agencyId()).name(),
                Vietnam.show(first),
                Vietnam.show(last),
                key(line),
                Arrays.stream(Line.values())
                    .map(each -> new Option(key(each), t("post.by." + each)))
                    .toList(),
                t("post.by." + line),
                odd ? List.of() : rows(actor, first, last, line),
                odd ? wrong() : Problems.NONE));
    if (odd) {
      view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return view;
  }

  private static Problems wrong() {
    return Problems.of(
        new Refused(List.of(Finding.of("from", PostRefusal.POST_SPAN_ODD, LONGEST_DAYS))));
  }

  private static String key(Line line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  private List<Row> rows(Actor actor, LocalDate from, LocalDate to, Line line) {
    var figures = facts.figures(actor.agencyPath(), from, to, line);
    if (figures.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    figures.forEach(each -> rows.add(row(name(line, each.line()), each, false)));
    rows.add(row(t("post.all"), sum(figures), true));
    return rows;
  }

  private String name(Line line, String value) {
    return switch (line) {
      case AGENCY -> organisation.agency(Long.parseLong(value)).name();
      case FIELD -> value;
      case DAY -> Vietnam.show(LocalDate.parse(value));
    };
  }

  private static Figures sum(List<Figures> figures) {
    return new Figures(
        "",
        sum(figures, Figures::received),
        sum(figures, Figures::receivedByPost),
        sum(figures, Figures::returned),
        sum(figures, Figures::returnedByPost),
        sum(figures, Figures::delivered),
        sum(figures, Figures::deliveredInTime));
  }

  private static int sum(List<Figures> figures, ToIntFunction<Figures> figure) {
    return figures.stream().mapToInt(figure).sum();
  }

  private static Row row(String name, Figures figures, boolean whole) {
    return new Row(
        name,
        Show.number(figures.received()),
        Show.number(figures.receivedByPost()),
        Show.number(figures.returned()),
        Show.number(figures.returnedByPost()),
        share(figures.returnedByPost(), figures.returned()),
        Show.number(figures.delivered()),
        share(figures.deliveredInTime(), figures.delivered()),
        whole);
  }

  private static String share(int part, int all) {
    return all == 0 ? "" : Percent.of(part, all);
  }
}
