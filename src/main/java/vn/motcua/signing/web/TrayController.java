package vn.motcua.signing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.signing.batch.PapersRead;
import vn.motcua.signing.batch.Pick;
import vn.motcua.signing.batch.SignTogether;
import vn.motcua.signing.opened.OpenKeys;
import vn.motcua.signing.tray.SigningTray;

/** The signing tray: read, sign one or many with one PIN, see what became of each. */
@Controller
@RequestMapping(TrayPages.PATH)
class TrayController {

  private static final String SECONDS_TO_RELOAD = "2";
  private static final String PAPER = "/papers/{kind:[a-z-]{1,40}}/{id:\\d{1,18}}";

  private final TrayPages pages;
  private final BatchPages batches;
  private final SignTogether together;
  private final SigningTray tray;
  private final PapersRead read;
  private final OpenKeys keys;

  TrayController(
      TrayPages pages,
      BatchPages batches,
      SignTogether together,
      SigningTray tray,
      PapersRead read,
      OpenKeys keys) {
    this.pages = pages;
    this.batches = batches;
    this.together = together;
    this.tray = tray;
    this.read = read;
    this.keys = keys;
  }

  @GetMapping
  ModelAndView list(
      Actor actor, HttpSession session, @RequestParam(defaultValue = "") String kind) {
    return new ModelAndView(
        "signing/tray", "page", pages.list(actor, session.getId(), kind, List.of(), Problems.NONE));
  }

  /**
   * @param signed the batch of the paper signed just before
   */
  @GetMapping(PAPER)
  ModelAndView paper(
      Actor actor,
      HttpSession session,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long signed) {
    SigningTray.require(actor);
    keys.used(actor, session.getId());
    var before = signed == null ? null : batches.outcome(actor, signed);
    return new ModelAndView(
        "signing/paper",
        "page",
        pages.paper(actor, session.getId(), new Pick(kind, id, 0), before, Problems.NONE));
  }

  /** The paper as it will be signed; from then on it counts as read. */
  @GetMapping(PAPER + "/paper.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String kind, @PathVariable long id) {
    SigningTray.require(actor);
    var preview = tray.kind(kind).preview(actor, id);
    read.add(actor, new Pick(kind, id, preview.version()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + kind + "-" + id + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .body(preview.pdf());
  }

  /**
   * @param pick papers ticked, as {@link Pick} writes them
   * @param kind the list they were ticked in, shown again when it is refused
   */
  @PostMapping("/batches")
  ModelAndView sign(
      Actor actor,
      HttpSession session,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    var picks = pick.stream().map(Pick::of).flatMap(Optional::stream).toList();
    try {
      var id = sign(actor, session, pin, picks, idempotencyKey);
      return new ModelAndView("redirect:" + TrayPages.PATH + "/batches/" + id);
    } catch (Refused refused) {
      return refused(
          "signing/tray", pages.list(actor, session.getId(), kind, picks, Problems.of(refused)));
    }
  }

  /**
   * @param version as it was shown
   * @param next whether to go on with the paper after it
   */
  @PostMapping(PAPER)
  ModelAndView signOne(
      Actor actor,
      HttpSession session,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String pin,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    var pick = new Pick(kind, id, version);
    try {
      var batch = sign(actor, session, pin, List.of(pick), idempotencyKey);
      var then = TrayPages.after(next);
      return new ModelAndView(
          "redirect:"
              + (then.isEmpty()
                  ? TrayPages.PATH + "/batches/" + batch
                  : then + "?signed=" + batch));
    } catch (Refused refused) {
      return refused(
          "signing/paper", pages.paper(actor, session.getId(), pick, null, Problems.of(refused)));
    }
  }

  private long sign(
      Actor actor, HttpSession session, String pin, List<Pick> picks, String idempotencyKey) {
    return together.handle(
        actor,
        session.getId(),
        pin.toCharArray(),
        picks,
        idempotencyKey.isEmpty() ? null : idempotencyKey);
  }

  /** What became of each; while rows are left the page reloads by itself. */
  @GetMapping("/batches/{id:\\d{1,18}}")
  ModelAndView outcome(
      Actor actor, HttpSession session, @PathVariable long id, HttpServletResponse response) {
    var page = batches.outcome(actor, id);
    if (page.left() > 0) {
      response.setHeader("Refresh", SECONDS_TO_RELOAD);
    }
    return new ModelAndView("signing/batch", "page", page)
        .addObject("lock", pages.lock(actor, session.getId()));
  }

  @PostMapping("/lock")
  String lock(HttpSession session) {
    keys.ended(session.getId());
    return "redirect:" + TrayPages.PATH;
  }

  private static ModelAndView refused(String view, Object page) {
    var answer = new ModelAndView(view, "page", page);
    answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }
}
