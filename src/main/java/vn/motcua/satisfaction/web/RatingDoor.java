package vn.motcua.satisfaction.web;

import org.springframework.stereotype.Component;
import vn.motcua.kiosk.KioskDoor;

/** Rating, among what can be done at a device. */
@Component
class RatingDoor implements KioskDoor {

  @Override
  public String url() {
    return RatingPages.KIOSK;
  }

  @Override
  public String messageKey() {
    return "satisfaction.rate.title";
  }
}
