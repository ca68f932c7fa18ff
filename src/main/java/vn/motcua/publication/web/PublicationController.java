package vn.motcua.publication.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.publication.Means;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.posting.PostProcedures;
import vn.motcua.publication.posting.TakeDown;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** The board of an agency at the desk: what is to hang, what hangs, what was done about it. */
@Controller
@RequestMapping(Asked.PATH)
class PublicationController {

  private final Boards boards;
  private final PublicationPages pages;
  private final PreviewPages previews;
  private final PostProcedures post;
  private final TakeDown takeDown;
  private final Clock clock;

  PublicationController(
      Boards boards,
      PublicationPages pages,
      PreviewPages previews,
      PostProcedures post,
      TakeDown takeDown,
      Clock clock) {
    this.boards = boards;
    this.pages = pages;
    this.previews = previews;
    this.post = post;
    this.takeDown = takeDown;
    this.clock = clock;
  }

  /** The filters as they come with an address or a form. */
  record Filters(
      @Nullable Long agency,
      @Nullable String field,
      @Nullable String state,
      @Nullable String after) {

    Asked of(Actor actor) {
      return new Asked(
          agency == null ? actor.agencyId() : agency,
          words(field),
          ListState.of(words(state)).map(ListState::key).orElse(""),
          words(after));
    }

    private static String words(@Nullable String text) {
      return text == null ? "" : text;
    }
  }

  @GetMapping
  ModelAndView list(
      Actor actor,
      Filters filters,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "0") int count) {
    var asked = filters.of(actor);
    var agency = boards.readable(actor, asked.agency());
    var words =
        done.equals("head")
            ? t("publication.done.head")
            : Act.of(done).map(act -> t("publication.done." + act, Show.number(count))).orElse("");
    var mayKeep = boards.mayKeep(actor, agency);
    return new ModelAndView(
        "publication/list",
        "page",
        pages.make(agency, asked, mayKeep, words, Problems.NONE, today()));
  }

  /**
   * What would be said, to be looked at first.
   *
   * @param codes the rows that are ticked
   * @param everything whether all the filters find is meant, instead of the ticked rows
   */
  @GetMapping("/preview")
  ModelAndView preview(
      Actor actor,
      Filters filters,
      @RequestParam String act,
      @RequestParam(required = false) @Nullable List<String> codes,
      @RequestParam(defaultValue = "false") boolean everything) {
    var asked = filters.of(actor);
    var agency = boards.kept(actor, asked.agency());
    var ticked = codes == null ? List.<String>of() : codes;
    return new ModelAndView(
        "publication/preview",
        "page",
        previews.make(agency, act(act), asked, ticked, everything, today()));
  }

  /**
   * @param pick each a code and the version on the paper, {@code 1.004873:2}
   */
  @PostMapping("/post")
  ModelAndView post(
      Actor actor,
      Filters filters,
      @RequestParam(required = false) @Nullable List<String> pick,
      @RequestParam(defaultValue = "") String means) {
    var asked = filters.of(actor);
    var chosen = pick == null ? List.<Pick>of() : pick.stream().map(Pick::read).toList();
    try {
      var news =
          post.handle(
              actor,
              asked.agency(),
              chosen.stream().map(Pick::chosen).toList(),
              Means.of(means).orElse(null));
      return done(asked, Act.POST, news);
    } catch (Refused refused) {
      var agency = boards.kept(actor, asked.agency());
      var codes = chosen.stream().map(Pick::code).toList();
      var page =
          previews.again(agency, Act.POST, asked, codes, means, Problems.of(refused), today());
      return refused(page);
    }
  }

  /**
   * @param pick ids of what came down
   */
  @PostMapping("/take-down")
  ModelAndView takeDown(
      Actor actor, Filters filters, @RequestParam(required = false) @Nullable List<Long> pick) {
    var asked = filters.of(actor);
    try {
      var ended = takeDown.handle(actor, asked.agency(), pick == null ? List.of() : pick);
      return done(asked, Act.TAKE_DOWN, ended);
    } catch (Refused refused) {
      var agency = boards.kept(actor, asked.agency());
      var page =
          previews.again(
              agency, Act.TAKE_DOWN, asked, List.of(), "", Problems.of(refused), today());
      return refused(page);
    }
  }

  /** A row of the preview as it is sent. */
  private record Pick(String code, int version) {

    static Pick read(String text) {
      var at = text.lastIndexOf(':');
      if (at < 0 || !text.substring(at + 1).matches("[0-9]{1,9}")) {
        throw new NotVisible("procedure " + text);
      }
      return new Pick(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    PostProcedures.Chosen chosen() {
      return new PostProcedures.Chosen(code, version);
    }
  }

  private static ModelAndView done(Asked asked, Act act, int count) {
    var address = asked.from("").url();
    return new ModelAndView("redirect:" + address + "&done=" + act.key() + "&count=" + count);
  }

  private static ModelAndView refused(PreviewPage page) {
    var view = new ModelAndView("publication/preview", "page", page);
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static Act act(String key) {
    return Act.of(key).orElseThrow(() -> new NotVisible("act " + key));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
