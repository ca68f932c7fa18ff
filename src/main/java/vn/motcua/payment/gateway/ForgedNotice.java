package vn.motcua.payment.gateway;

/** A notice that no gateway of ours signed. */
public final class ForgedNotice extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ForgedNotice(String why) {
    super(why);
  }
}
