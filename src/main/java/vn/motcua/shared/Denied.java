package vn.motcua.shared;

/** The actor may see the record but not do this to it. HTTP 403, and audited. */
public class Denied extends RuntimeException {

  private final Permission permission;

  public Denied(Permission permission) {
    super(permission.key(), null, false, false);
    this.permission = permission;
  }

  public Permission permission() {
    return permission;
  }
}
