package vn.motcua.notification;

/** A way by which somebody is told. The names are kept in the database. */
public enum Channel {
  EMAIL("mail"),
  SMS("phone"),
  /** On the citizen's own pages, once signed in. */
  IN_APP("bell");

  private final String icon;

  Channel(String icon) {
    this.icon = icon;
  }

  /** Name of a drawing in {@code img/icons.svg}. */
  public String icon() {
    return icon;
  }

  /** Key of its name, {@code message.channel.EMAIL}. */
  public String messageKey() {
    return "message.channel." + name();
  }
}
