package vn.motcua.satisfaction.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.kiosk.Device;
import vn.motcua.kiosk.Devices;
import vn.motcua.kiosk.KioskRefusal;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.satisfaction.Invitations;
import vn.motcua.satisfaction.SatisfactionRefusal;
import vn.motcua.satisfaction.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Text;

/**
 * At a device in an office: whose dossier it is, by its code and a second fact, as at the look-up;
 * then the questions. Wrong guesses are counted against the device and the code.
 */
@Controller
@RequestMapping(RatingPages.KIOSK)
class KioskController {

  private static final int LONGEST_CODE = 40;

  private final Devices devices;
  private final PublicLookup lookup;
  private final Invitations invitations;
  private final Guesses guesses;

  KioskController(Devices devices, PublicLookup lookup, Invitations invitations, Guesses guesses) {
    this.devices = devices;
    this.lookup = lookup;
    this.invitations = invitations;
    this.guesses = guesses;
  }

  @GetMapping
  ModelAndView start(@Nullable Actor actor, HttpServletRequest request) {
    if (actor != null) {
      return closed(SatisfactionRefusal.SATISFACTION_NOT_BY_STAFF);
    }
    return devices.of(request).isEmpty()
        ? closed(KioskRefusal.KIOSK_NOT_REGISTERED)
        : page(true, "", Problems.NONE, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView find(
      @RequestParam(name = "ma", defaultValue = "") String typed,
      @RequestParam(name = "soCuoi", defaultValue = "") String fact,
      @Nullable Actor actor,
      HttpServletRequest request) {
    if (actor != null) {
      return closed(SatisfactionRefusal.SATISFACTION_NOT_BY_STAFF);
    }
    var device = devices.of(request);
    return device.isEmpty()
        ? closed(KioskRefusal.KIOSK_NOT_REGISTERED)
        : find(device.get(), tidy(typed), Text.number(fact));
  }

  private ModelAndView find(Device device, String code, String digits) {
    if (guesses.areTooMany(device.subject(), "code " + code)) {
      return refused(
          code,
          t("satisfaction.kiosk.many", Guesses.WINDOW.toMinutes()),
          HttpStatus.TOO_MANY_REQUESTS);
    }
    if (lookup.find(code, digits).isEmpty()) {
      guesses.countWrong(device.subject(), "code " + code);
      return refused(code, t("satisfaction.kiosk.nothing"), HttpStatus.NOT_FOUND);
    }
    return invitations
        .wayIn(code, Way.KIOSK)
        .map(way -> new ModelAndView("redirect:" + way))
        .orElseGet(
            () -> refused(code, t("satisfaction.kiosk.closed"), HttpStatus.UNPROCESSABLE_CONTENT));
  }

  /** A scanner reads the address on the receipt, whose last part is the code. */
  private static String tidy(String typed) {
    var plain = Text.clean(typed).replace(" ", "");
    var code = plain.substring(plain.lastIndexOf('/') + 1);
    return code.substring(0, Math.min(code.length(), LONGEST_CODE)).toUpperCase(Locale.ROOT);
  }

  private static ModelAndView refused(String code, String words, HttpStatus status) {
    return page(true, code, new Problems(List.of(new Problem("", words))), status);
  }

  private static ModelAndView closed(RefusalCode why) {
    var problems = new Problems(List.of(new Problem("", t(why.messageKey()))));
    return page(false, "", problems, HttpStatus.FORBIDDEN);
  }

  private static ModelAndView page(
      boolean open, String code, Problems problems, HttpStatus status) {
    var page = new ModelAndView("satisfaction/kiosk", "page", new KioskPage(open, code, problems));
    page.setStatus(status);
    return page;
  }
}
