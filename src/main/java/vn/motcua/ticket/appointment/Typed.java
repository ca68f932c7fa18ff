package vn.motcua.ticket.appointment;

/** Who makes an appointment, as typed. */
public record Typed(String name, String phone, String email) {

  public static final Typed NOTHING = new Typed("", "", "");
}
