package vn.motcua.kiosk.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.kiosk.Device;
import vn.motcua.kiosk.Devices;
import vn.motcua.kiosk.KioskDoor;
import vn.motcua.kiosk.PairDevice;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** The first page of a device; at a browser that is none, the code is asked for. */
@Controller
@RequestMapping(PairController.PATH)
class PairController {

  static final String PATH = "/kiosk";

  private static final Duration LIFE = Duration.ofDays(400);

  private final Devices devices;
  private final PairDevice pair;
  private final List<KioskDoor> doors;

  PairController(Devices devices, PairDevice pair, ObjectProvider<KioskDoor> doors) {
    this.devices = devices;
    this.pair = pair;
    this.doors = doors.orderedStream().toList();
  }

  @GetMapping
  ModelAndView start(HttpServletRequest request) {
    return page(devices.of(request).map(Device::name).orElse(""), Problems.NONE);
  }

  @PostMapping
  ModelAndView pair(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var token = pair.handle(code, request.getRemoteAddr());
      var cookie =
          ResponseCookie.from(Devices.COOKIE, token.text())
              .path(PATH)
              .httpOnly(true)
              .secure(request.isSecure())
              .sameSite("Strict")
              .maxAge(LIFE)
              .build();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      var page = page("", Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(String device, Problems problems) {
    var open = doors.stream().map(door -> new Option(door.url(), t(door.messageKey()))).toList();
    return new ModelAndView(
        "kiosk/start", "page", new PairPage(device, device.isEmpty() ? List.of() : open, problems));
  }
}
