package vn.motcua.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.motcua.kiosk.store.DeviceStore;
import vn.motcua.platform.token.Token;

/** Which device asks. */
@Component
public class Devices {

  /** Holds the token of a device; sent back to its pages only. */
  public static final String COOKIE = "MOTCUA_KIOSK";

  private final DeviceStore store;

  Devices(DeviceStore store) {
    this.store = store;
  }

  /** The device of that browser; empty for any other, and for one that was revoked. */
  public Optional<Device> of(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : store.find(new Token(cookie.getValue()));
  }
}
