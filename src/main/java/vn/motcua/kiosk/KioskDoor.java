package vn.motcua.kiosk;

/** Something people can do at a device; a bean of the module whose it is. */
public interface KioskDoor {

  /** Where it begins. */
  String url();

  /** Key of its name on a large button. */
  String messageKey();
}
