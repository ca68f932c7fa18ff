package vn.motcua.platform.web.failure;

/** A module takes files at these addresses that are larger than any other body. */
public interface LargeUpload {

  /**
   * @param address as a request names it
   */
  boolean takes(String address);
}
