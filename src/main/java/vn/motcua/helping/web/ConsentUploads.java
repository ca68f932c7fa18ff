package vn.motcua.helping.web;

import org.springframework.stereotype.Component;
import vn.motcua.platform.web.security.UploadByAnybody;

/** Helpers hand papers of consents in; who they are is asked before a page answers. */
@Component
class ConsentUploads implements UploadByAnybody {

  @Override
  public boolean takes(String address) {
    return address.matches("/ho-tro/\\d{1,18}/giay");
  }
}
