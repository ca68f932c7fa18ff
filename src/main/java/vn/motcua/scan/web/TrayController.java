package vn.motcua.scan.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.scan.Tray;
import vn.motcua.scan.page.Crop;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.scan.tray.AddScan;
import vn.motcua.scan.tray.EditPage;
import vn.motcua.scan.tray.HandOverTray;
import vn.motcua.scan.tray.MovePages;
import vn.motcua.scan.tray.OrderPages;
import vn.motcua.scan.tray.TakeFromScanner;
import vn.motcua.scan.tray.Trays;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The scan tray: pages come, are looked at, changed, put in order and saved as one file. */
@Controller
@RequestMapping(TrayController.PATH)
class TrayController {

  static final String PATH = "/desk/scans";

  private static final String PAGE = "/{tray:\\d{1,18}}/pages/{page:\\d{1,18}}";

  private final Trays trays;
  private final TrayModels models;
  private final AddScan add;
  private final TakeFromScanner scanner;
  private final EditPage edit;
  private final OrderPages order;
  private final MovePages move;
  private final HandOverTray handOver;
  private final Pictures pictures;

  TrayController(
      Trays trays,
      TrayModels models,
      AddScan add,
      TakeFromScanner scanner,
      EditPage edit,
      OrderPages order,
      MovePages move,
      HandOverTray handOver,
      Pictures pictures) {
    this.trays = trays;
    this.models = models;
    this.add = add;
    this.scanner = scanner;
    this.edit = edit;
    this.order = order;
    this.move = move;
    this.handOver = handOver;
    this.pictures = pictures;
  }

  @PostMapping
  String begin(Actor actor, @RequestParam String kind, @RequestParam String place) {
    return "redirect:" + TrayModels.url(trays.open(actor, kind, place));
  }

  @GetMapping("/{tray:\\d{1,18}}")
  ModelAndView show(Actor actor, @PathVariable long tray) {
    var found = trays.get(actor, tray);
    return page(actor, found, AboutForm.of(found.about()), Problems.NONE);
  }

  /** Files before one that is refused stay in the tray. */
  @PostMapping("/{tray:\\d{1,18}}/files")
  ModelAndView add(Actor actor, @PathVariable long tray, @RequestParam List<MultipartFile> files) {
    return done(
        actor,
        tray,
        () -> {
          files.stream().filter(file -> !file.isEmpty()).forEach(file -> add(actor, tray, file));
          return "";
        });
  }

  /** What the office's scanner left for this person. */
  @PostMapping("/{tray:\\d{1,18}}/from-scanner")
  ModelAndView fromScanner(Actor actor, @PathVariable long tray) {
    return done(
        actor,
        tray,
        () -> {
          scanner.handle(actor, tray);
          return "";
        });
  }

  private void add(Actor actor, long tray, MultipartFile file) {
    pictures.received(
        file,
        path ->
            add.handle(
                actor, tray, path, Objects.requireNonNullElse(file.getOriginalFilename(), "")));
  }

  @GetMapping(value = PAGE + "/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
  @ResponseBody
  byte[] thumbnail(Actor actor, @PathVariable long tray, @PathVariable long page) {
    return trays.thumbnail(actor, tray, page);
  }

  @GetMapping(value = PAGE + "/view", produces = MediaType.IMAGE_JPEG_VALUE)
  @ResponseBody
  byte[] view(Actor actor, @PathVariable long tray, @PathVariable long page) {
    return pictures.view(actor, tray, page);
  }

  /**
   * @param quarters clockwise, added to what it was turned before
   */
  @PostMapping(PAGE + "/turn")
  ModelAndView turn(
      Actor actor, @PathVariable long tray, @PathVariable long page, @RequestParam int quarters) {
    var before = trays.page(actor, tray, page).edit();
    var turned =
        new PageEdit(
            Math.floorMod(before.quarters() + quarters, 4),
            before.crop().turned(quarters),
            before.straighten(),
            before.clean());
    return changed(actor, tray, page, () -> edit.handle(actor, tray, page, turned));
  }

  @PostMapping(PAGE + "/move")
  ModelAndView move(
      Actor actor, @PathVariable long tray, @PathVariable long page, @RequestParam int places) {
    return changed(actor, tray, page, () -> order.handle(actor, tray, page, places));
  }

  @PostMapping(PAGE + "/remove")
  ModelAndView remove(Actor actor, @PathVariable long tray, @PathVariable long page) {
    return changed(actor, tray, page, () -> order.remove(actor, tray, page));
  }

  /** What is cut off, in percents of the sides of the page as it is turned now. */
  @PostMapping(PAGE + "/edit")
  ModelAndView edit(
      Actor actor,
      @PathVariable long tray,
      @PathVariable long page,
      @RequestParam(defaultValue = "0") int left,
      @RequestParam(defaultValue = "0") int top,
      @RequestParam(defaultValue = "0") int right,
      @RequestParam(defaultValue = "0") int bottom,
      @RequestParam(defaultValue = "false") boolean straighten,
      @RequestParam(defaultValue = "false") boolean clean) {
    var quarters = trays.page(actor, tray, page).edit().quarters();
    return changed(
        actor,
        tray,
        page,
        () -> {
          var crop = Crop.without(left / 100.0, top / 100.0, right / 100.0, bottom / 100.0);
          edit.handle(actor, tray, page, new PageEdit(quarters, crop, straighten, clean));
        });
  }

  /** Pages that belong to another paper go into its tray. */
  @PostMapping("/{tray:\\d{1,18}}/split")
  ModelAndView split(
      Actor actor,
      @PathVariable long tray,
      @RequestParam(defaultValue = "") List<Long> pages,
      @RequestParam String place) {
    return done(
        actor,
        tray,
        () -> {
          var unused = move.handle(actor, tray, pages, place);
          return "";
        });
  }

  @PostMapping("/{tray:\\d{1,18}}/save")
  ModelAndView save(
      Actor actor,
      @PathVariable long tray,
      @RequestParam(defaultValue = "") String validUntil,
      @RequestParam(defaultValue = "") String issuedOn,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String issuer) {
    var form = new AboutForm(validUntil, issuedOn, number, issuer);
    try {
      handOver.handle(actor, tray, form.read());
      return new ModelAndView("redirect:" + TrayModels.url(tray));
    } catch (Refused refused) {
      return refused(actor, tray, form, refused);
    }
  }

  @PostMapping("/{tray:\\d{1,18}}/reopen")
  ModelAndView reopen(Actor actor, @PathVariable long tray) {
    return done(
        actor,
        tray,
        () -> {
          handOver.takeBack(actor, tray);
          return "";
        });
  }

  private ModelAndView changed(Actor actor, long tray, long page, Runnable change) {
    return done(
        actor,
        tray,
        () -> {
          change.run();
          return "#trang-" + page;
        });
  }

  /**
   * @param work answers the place on the page to go to
   */
  private ModelAndView done(Actor actor, long tray, Supplier<String> work) {
    try {
      return new ModelAndView("redirect:" + TrayModels.url(tray) + work.get());
    } catch (Refused refused) {
      return refused(actor, tray, AboutForm.of(trays.get(actor, tray).about()), refused);
    }
  }

  private ModelAndView refused(Actor actor, long tray, AboutForm form, Refused refused) {
    var page = page(actor, trays.get(actor, tray), form, Problems.of(refused));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, Tray tray, AboutForm form, Problems problems) {
    return new ModelAndView("scan/tray", "page", models.of(actor, tray, form, problems));
  }
}
