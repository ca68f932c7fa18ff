package vn.motcua.platform.web.failure;

import java.util.Set;

/** A module takes files at these addresses that are larger than any other body. */
public interface LargeUpload {

  /** Addresses as requests name them. */
  Set<String> paths();
}
