package vn.motcua.shared;

/** Another system, or the database, does not answer. HTTP 503; what was typed is kept. */
public class Unavailable extends RuntimeException {

  public Unavailable(String system, Throwable cause) {
    super(system, cause);
  }
}
