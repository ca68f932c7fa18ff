package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.electronic.DropCopy;
import vn.motcua.certification.electronic.ScanCopy;
import vn.motcua.certification.electronic.SendBackCopy;
import vn.motcua.certification.electronic.SendCopy;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Electronic copies at the desk: scanned, compared, sent to be signed, given up. */
@Controller
@RequestMapping(ElectronicController.PATH)
class ElectronicController {

  static final String PATH = "/desk/certification/electronic";

  private static final String ONE = "/{id:[0-9]{1,18}}";

  private final ElectronicPages pages;
  private final UploadedFiles uploads;
  private final ScanCopy scan;
  private final SendCopy send;
  private final SendBackCopy sendBack;
  private final DropCopy drop;
  private final SendCopyFile files;

  ElectronicController(
      ElectronicPages pages,
      UploadedFiles uploads,
      ScanCopy scan,
      SendCopy send,
      SendBackCopy sendBack,
      DropCopy drop,
      SendCopyFile files) {
    this.pages = pages;
    this.uploads = uploads;
    this.scan = scan;
    this.send = send;
    this.sendBack = sendBack;
    this.drop = drop;
    this.files = files;
  }

  /** What is not signed yet in the own agency. */
  @GetMapping
  ModelAndView list(Actor actor) {
    actor.require(Permission.REGISTER_READ, actor.agencyPath(), BookKind.FIELD);
    return new ModelAndView("certification/electronic-list", "page", pages.list(actor));
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable long id) {
    return page(actor, id, Problems.NONE);
  }

  /** The original, scanned: one file or several, in the order of its pages. */
  @PostMapping(ONE + "/scan")
  ModelAndView scan(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam List<MultipartFile> files)
      throws IOException {
    try (var received = uploads.receive(files)) {
      scan.handle(actor, id, version, received.paths());
      return done(id);
    } catch (Refused refused) {
      return refused(actor, id, refused);
    }
  }

  /**
   * @param compared whether the clerk says that the scan is true to the original
   */
  @PostMapping(ONE + "/send")
  ModelAndView send(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "false") boolean compared) {
    return attempt(actor, id, () -> send.handle(actor, id, version, compared));
  }

  @PostMapping(ONE + "/send-back")
  ModelAndView sendBack(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason) {
    return attempt(actor, id, () -> sendBack.handle(actor, id, version, reason));
  }

  @PostMapping(ONE + "/drop")
  ModelAndView drop(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason) {
    return attempt(actor, id, () -> drop.handle(actor, id, version, reason));
  }

  /** The scanned pages as they will be in the copy. */
  @GetMapping(ONE + "/scan")
  void scanned(Actor actor, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    files.scan(actor, id, response);
  }

  /** The signed file. */
  @GetMapping(ONE + "/paper")
  void paper(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    files.paper(actor, id, response);
  }

  /** What the signatures of the signed file are worth now. */
  @GetMapping(ONE + "/signatures")
  ModelAndView signatures(Actor actor, @PathVariable long id) throws IOException {
    return new ModelAndView(
        "certification/electronic-signatures", "page", files.signatures(actor, id));
  }

  private ModelAndView attempt(Actor actor, long id, Runnable act) {
    try {
      act.run();
      return done(id);
    } catch (Refused refused) {
      return refused(actor, id, refused);
    }
  }

  private static ModelAndView done(long id) {
    return new ModelAndView("redirect:" + PATH + "/" + id);
  }

  private ModelAndView refused(Actor actor, long id, Refused refused) {
    var view = page(actor, id, Problems.of(refused));
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private ModelAndView page(Actor actor, long id, Problems problems) {
    return new ModelAndView("certification/electronic", "page", pages.page(actor, id, problems));
  }
}
