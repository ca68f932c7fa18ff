package vn.motcua.post.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.post.model.Movement;
import vn.motcua.post.notice.ReportMove;
import vn.motcua.post.parcel.CancelParcel;
import vn.motcua.post.parcel.HandOverParcel;
import vn.motcua.post.parcel.Preparation;
import vn.motcua.post.parcel.PrepareParcel;
import vn.motcua.post.parcel.SettleParcel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** A parcel, and what is done with it. */
@Controller
@RequestMapping(ParcelsController.PATH + "/{number:BG\\d{10}}")
class ParcelController {

  private final ParcelPages pages;
  private final PrepareParcel prepare;
  private final HandOverParcel handOver;
  private final CancelParcel cancel;
  private final ReportMove report;
  private final SettleParcel settle;

  ParcelController(
      ParcelPages pages,
      PrepareParcel prepare,
      HandOverParcel handOver,
      CancelParcel cancel,
      ReportMove report,
      SettleParcel settle) {
    this.pages = pages;
    this.prepare = prepare;
    this.handOver = handOver;
    this.cancel = cancel;
    this.report = report;
    this.settle = settle;
  }

  @GetMapping
  ModelAndView parcel(Actor actor, @PathVariable String number) {
    return page(actor, number, null, "", Problems.NONE);
  }

  @PostMapping("/prepare")
  ModelAndView prepare(
      Actor actor,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String phone,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String cod) {
    var typed = new Preparation(name, phone, address, cod);
    return done(actor, number, typed, "", () -> prepare.handle(actor, number, version, typed));
  }

  @PostMapping("/hand-over")
  ModelAndView handOver(
      Actor actor,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String tracking) {
    return done(
        actor, number, null, tracking, () -> handOver.handle(actor, number, version, tracking));
  }

  @PostMapping("/cancel")
  ModelAndView cancel(
      Actor actor,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason) {
    return done(actor, number, null, "", () -> cancel.handle(actor, number, version, reason));
  }

  @PostMapping("/move")
  ModelAndView move(
      Actor actor,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam Movement movement,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String reason) {
    return done(
        actor,
        number,
        null,
        "",
        () -> report.handle(actor, number, version, movement, day, reason));
  }

  @PostMapping("/settle")
  ModelAndView settle(
      Actor actor,
      @PathVariable String number,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String note) {
    return done(actor, number, null, "", () -> settle.keep(actor, number, version, note));
  }

  @PostMapping("/send-again")
  ModelAndView sendAgain(Actor actor, @PathVariable String number, @RequestParam long version) {
    try {
      return settle
          .sendAgain(actor, number, version)
          .map(parcel -> to(parcel.number()))
          .orElseGet(() -> to(number));
    } catch (Refused refused) {
      return refused(page(actor, number, null, "", Problems.of(refused)));
    }
  }

  private ModelAndView done(
      Actor actor, String number, @Nullable Preparation typed, String tracking, Runnable act) {
    try {
      act.run();
      return to(number);
    } catch (Refused refused) {
      return refused(page(actor, number, typed, tracking, Problems.of(refused)));
    }
  }

  private ModelAndView page(
      Actor actor, String number, @Nullable Preparation typed, String tracking, Problems problems) {
    return new ModelAndView(
        "post/parcel", "page", pages.page(actor, number, typed, tracking, problems));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(String number) {
    return new ModelAndView("redirect:" + ParcelsController.PATH + "/" + number);
  }
}
