package vn.motcua.platform.web.security;

/** A module takes files of ordinary size at these addresses from people who are not signed in. */
public interface UploadByAnybody {

  /**
   * @param address as a request names it
   */
  boolean takes(String address);
}
