package vn.motcua.publication.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.Means;
import vn.motcua.publication.posting.Boards;
import vn.motcua.publication.posting.PostProcedures;
import vn.motcua.publication.posting.PostProcedures.Chosen;
import vn.motcua.publication.posting.TakeDown;
import vn.motcua.publication.standing.StandingState;
import vn.motcua.publication.standing.Standings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Boards over REST: read by everybody, kept by those who keep them at the desk. */
@RestController
@RequestMapping("/api/v1/boards/{agency}")
class BoardsApi {

  private static final int MOST = 100;

  private final Boards boards;
  private final Standings standings;
  private final PostProcedures post;
  private final TakeDown takeDown;
  private final Organisation organisation;
  private final Clock clock;

  BoardsApi(
      Boards boards,
      Standings standings,
      PostProcedures post,
      TakeDown takeDown,
      Organisation organisation,
      Clock clock) {
    this.boards = boards;
    this.standings = standings;
    this.post = post;
    this.takeDown = takeDown;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param agency identifier code or GSO code
   * @param limit 1–100
   * @param cursor as answered with the page before
   */
  @GetMapping
  BoardAnswer read(
      @PathVariable String agency,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    var found = agency(agency);
    var all = standings.of(found, today());
    var from = 0;
    for (var i = 0; i < all.size() && !cursor.isEmpty(); i++) {
      if (all.get(i).code().equals(cursor)) {
        from = i + 1;
      }
    }
    var rest =
        all.stream()
            .skip(from)
            .filter(one -> one.state() != StandingState.WITHDRAWN && one.shown())
            .filter(one -> field.isEmpty() || one.procedure().field().equals(field))
            .toList();
    var shown = rest.subList(0, Math.min(rest.size(), Math.clamp(limit, 1, MOST)));
    return BoardAnswer.of(
        found.bodyName(),
        boards.head(found.id()),
        shown,
        shown.size() == rest.size() ? null : shown.getLast().code());
  }

  /** What hangs now; said again it changes nothing. */
  @PostMapping("/postings")
  Map<String, Integer> post(
      Actor actor, @PathVariable String agency, @RequestBody PostRequest request) {
    var chosen = request.procedures() == null ? List.<Chosen>of() : request.procedures();
    return Map.of("posted", post.handle(actor, agency(agency).id(), chosen, request.means()));
  }

  /** What came down; said again it changes nothing. */
  @PostMapping("/take-down")
  Map<String, Integer> takeDown(
      Actor actor, @PathVariable String agency, @RequestBody TakeDownRequest request) {
    var postings = request.postings() == null ? List.<Long>of() : request.postings();
    return Map.of("takenDown", takeDown.handle(actor, agency(agency).id(), postings));
  }

  /**
   * @param procedures each with the version on the paper or the screen
   */
  record PostRequest(@Nullable Means means, @Nullable List<Chosen> procedures) {}

  /**
   * @param postings ids of what hung
   */
  record TakeDownRequest(@Nullable List<Long> postings) {}

  private Agency agency(String code) {
    return organisation
        .find(code, today())
        .orElseThrow(() -> new NotVisible("agency of that code"));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
